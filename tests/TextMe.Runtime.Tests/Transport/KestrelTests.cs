using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TextMe.AspNetCore;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>A mapped endpoint in a real server on loopback, and the client against it.</summary>
public sealed class KestrelTests : IAsyncLifetime, IDisposable
{
    private const string XmlReply = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><getToken><status>0</status><message>token-of-b</message></getToken>";
    private const string JsonReply = """{"status":0,"message":"token-of-b"}""";
    private const string Xml = "<getToken><user><username>a</username></user><username>b</username><action>new</action></getToken>";
    private const string Json = """{"getToken":{"user":{"username":"a"},"username":"b","action":"new"}}""";

    private readonly List<string> _log = [];
    private readonly HttpClient _http = new(HttpWireTransport.CreateHandler());
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(static o => o.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders().AddProvider(new ListLogger(_log));
        builder.Services.AddRouting();
        builder.Services.AddScoped<IDemoApi>(static _ => new DemoService());
        _app = builder.Build();
        _app.MapWireEndpoint<IDemoApi>("/api");
        _app.MapWireEndpoint<IDemoApi>(
            "/failing", new DemoService { Token = static (_, _) => throw new InvalidOperationException("broken inside") });
        _app.MapWireEndpoint("/small", new DemoEndpoint(new DemoService()), new WireEndpointOptions { MaxRequestBytes = 100 });
        await _app.StartAsync();
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _http.BaseAddress = new Uri(address);
    }

    public Task DisposeAsync() => _app!.DisposeAsync().AsTask();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task Client_and_service_meet_over_HTTP(WireFormat format)
    {
        DemoClient client = Client(format);
        Assert.Equal("token-of-ש<&\"\r\n", (await client.GetTokenAsync(new("a", "ש<&\"\r\n", DemoAction.New))).Token);
        ApiResult<DemoBlocked> many = await client.BlockAsync(new([.. Enumerable.Repeat("0501111222", 100_000)]));
        Assert.Equal((946, 100_000), (many.Status, many.Value!.Count));
    }

    [Fact]
    public async Task Many_calls_at_one_time_do_not_mix()
    {
        DemoClient client = Client(WireFormat.Xml);
        DemoToken[] tokens = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => client.GetTokenAsync(new("a", "u" + i, DemoAction.New))));
        Assert.Equal(Enumerable.Range(0, 500).Select(static i => "token-of-u" + i), tokens.Select(static t => t.Token));
    }

    [Theory]
    [InlineData("application/xml", Xml, "application/xml", XmlReply)]
    [InlineData("TEXT/XML; charset=utf-8", Xml, "application/xml", XmlReply)]
    [InlineData("application/soap+xml", Xml, "application/xml", XmlReply)]
    [InlineData("application/json", Json, "application/json", JsonReply)]
    [InlineData("text/json;charset=utf-8", Json, "application/json", JsonReply)]
    [InlineData("application/vnd.x+json", Json, "application/json", JsonReply)]
    [InlineData(null, Xml, "application/xml", XmlReply)]
    [InlineData(null, " \r\n" + Json, "application/json", JsonReply)]
    [InlineData("application/x-www-form-urlencoded", "\uFEFF" + Xml, "application/xml", XmlReply)]
    [InlineData("application/x-www-form-urlencoded", "\uFEFF\n" + Json, "application/json", JsonReply)]
    [InlineData("text/plain", Json, "application/json", JsonReply)]
    public async Task The_content_type_or_else_the_body_tells_the_format(string? contentType, string body, string replyType, string reply)
    {
        using HttpResponseMessage response = await PostAsync("/api", contentType, Encoding.UTF8.GetBytes(body));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(replyType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(reply, await response.Content.ReadAsStringAsync());
        Assert.Equal(Encoding.UTF8.GetByteCount(reply), response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/api", "application/json", Xml, "JSON")]
    [InlineData("/api", "application/xml", Json, "XML")]
    [InlineData("/api", null, "", "XML")]
    [InlineData("/small", "application/xml", Xml + "                                        ", "XML")]
    [InlineData("/small", "application/json", Json + "                                        ", "JSON")]
    public async Task What_cannot_be_read_is_answered_in_the_body(string path, string? contentType, string body, string format)
    {
        using HttpResponseMessage response = await PostAsync(path, contentType, Encoding.UTF8.GetBytes(body));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("There was a problem parsing your " + format, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/xml; charset=windows-1255", "windows-1255", Xml)]
    [InlineData("application/json; charset=\"windows-1255\"", "windows-1255", Json)]
    [InlineData("application/json; charset=utf-16", "utf-16BE", Json)]
    [InlineData("application/xml", "utf-16LE", "\uFEFF" + Xml)]
    [InlineData(null, "utf-16LE", "\uFEFF" + Json)]
    [InlineData(null, "iso-8859-8", "<?xml version='1.0' encoding='iso-8859-8'?>" + Xml)]
    public async Task A_request_is_read_in_the_encoding_it_says(string? contentType, string encoding, string body)
    {
        body = body.Replace("username>b<", "username>ב<", StringComparison.Ordinal).Replace("\"b\"", "\"ב\"", StringComparison.Ordinal);
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(body);
        using HttpResponseMessage response = await PostAsync("/api", contentType, bytes);
        Assert.Contains("token-of-ב", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/xml; charset=koi8-r", Xml)]
    [InlineData("application/xml; charset=us-ascii", "<!-- א -->" + Xml)]
    [InlineData("application/xml", "<?xml version='1.0' encoding='koi8-r'?>" + Xml)]
    public async Task A_request_in_an_unknown_or_false_encoding_is_answered_as_not_well_formed(string contentType, string body)
    {
        using HttpResponseMessage response = await PostAsync("/api", contentType, Encoding.UTF8.GetBytes(body));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("There was a problem parsing your XML", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoints_limit_replaces_the_servers()
    {
        byte[] body = Encoding.UTF8.GetBytes(Xml + new string(' ', 40_000_000));
        using HttpResponseMessage response = await PostAsync("/api", "application/xml", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<status>1</status>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_POST_is_answered()
    {
        using HttpResponseMessage response = await _http.GetAsync(new Uri("/api", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_failure_of_the_implementation_is_logged_and_not_shown()
    {
        using HttpResponseMessage response = await PostAsync("/failing", "application/json", Encoding.UTF8.GetBytes(Json));
        Assert.Equal("""{"status":998,"message":"Unknown error in request"}""", await response.Content.ReadAsStringAsync());
        Assert.Contains(_log, static l => l.Contains("getToken failed", StringComparison.Ordinal) && l.Contains("broken inside", StringComparison.Ordinal));
    }

    private DemoClient Client(WireFormat format) => new(new HttpWireTransport(
        _http, new HttpWireTransportOptions { BaseAddress = _http.BaseAddress, AllowHttpOnLoopback = true, Format = format }));

    private async Task<HttpResponseMessage> PostAsync(string path, string? contentType, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await _http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private sealed class ListLogger(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception) + " " + exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
