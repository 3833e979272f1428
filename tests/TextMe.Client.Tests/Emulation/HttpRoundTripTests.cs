using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The generated client and the generated endpoint with a real socket between them.</summary>
public sealed class HttpRoundTripTests : IAsyncLifetime
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string Xml = "<getApiToken><user><username>acme</username></user><username>acme</username><action>current</action></getApiToken>";
    private const string Json = "{\"getApiToken\":{\"user\":{\"username\":\"acme\"},\"username\":\"acme\",\"action\":\"current\"}}";
    private const string Form = "application/x-www-form-urlencoded";

    private readonly TextMeEmulator _emulator = new();
    private EmulatorServer _server = null!;
    private string _token = "";

    public static TheoryData<string, string?, string, int> Bodies => new()
    {
        { "as the client writes it", "application/xml", Declaration + Xml, 0 },
        { "text/xml", "text/xml; charset=utf-8", Declaration + Xml, 0 },
        { "without a content type", null, Declaration + Xml, 0 },
        { "with the content type of a form", Form, Declaration + Xml, 0 },
        { "single quotes in the declaration", "application/xml", "<?xml version='1.0' encoding='UTF-8'?>" + Xml, 0 },
        { "without a declaration", "application/xml", Xml, 0 },
        { "white space before the root", "application/xml", "\r\n  " + Xml, 0 },
        { "a byte order mark", "application/xml", "\uFEFF" + Declaration + Xml, 0 },
        { "lines between the elements", "application/xml", Declaration + Xml.Replace("><", ">\r\n\t<", StringComparison.Ordinal), 0 },
        { "the old password", "application/xml", Xml.Replace("</user>", "<password>invented</password></user>", StringComparison.Ordinal), 0 },
        { "an element of old code", "application/xml", Xml.Replace("<action>", "<response>0</response><action>", StringComparison.Ordinal), 0 },
        { "white space before the declaration", "application/xml", "\n" + Declaration + Xml, 0 },
        { "an ampersand that is not escaped", "application/xml", Xml.Replace(">acme<", ">a & b<", StringComparison.Ordinal), 1 },
        { "as the client writes it", "application/json", Json, 0 },
        { "with a charset", "application/json; charset=utf-8", Json, 0 },
        { "without a content type", null, Json, 0 },
        { "with the content type of a form", Form, Json, 0 },
        { "a text as an object", "application/json", Json.Replace("\"current\"", "{\"_\":\"current\"}", StringComparison.Ordinal), 0 },
        { "JSON that is called XML", "application/xml", Json, 1 },
    };

    public async Task InitializeAsync()
    {
        _emulator.AddAccount("acme");
        _token = _emulator.CreateToken("acme").Token;
        _server = await EmulatorServer.StartAsync(_emulator);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_registered_client_reads_and_mints(WireFormat format)
    {
        var services = new ServiceCollection();
        services.AddWireClient<ITextMeApi>(options =>
        {
            options.BaseAddress = _server.BaseAddress;
            options.AllowHttpOnLoopback = true;
            options.Format = format;
            options.TokenProvider = new FixedTokenProvider(_token);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        ITextMeApi api = provider.GetRequiredService<ITextMeApi>();

        Assert.Equal(_token, (await api.GetApiTokenAsync(Requests.For("acme", TokenAction.Current))).Token);
        ApiToken minted = await api.GetApiTokenAsync(Requests.For("acme", TokenAction.New));
        Assert.Equal(minted, await api.GetApiTokenAsync(Requests.For("acme", TokenAction.Current)));
        Assert.Equal(_emulator.GetTokens("acme")[1].ExpiresAt, minted.ExpiresAt?.Instant);

        ApiException refusal = await Assert.ThrowsAsync<ApiException>(() => api.GetApiTokenAsync(Requests.For("acme", "nobody", TokenAction.New)));
        Assert.Equal(503, refusal.Status);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_integrations_send_is_answered_in_its_own_format(string name, string? contentType, string body, int status)
    {
        bool isJson = body.StartsWith('{') && contentType != "application/xml";
        using HttpResponseMessage response = await PostAsync("/api", contentType, body, "Bearer " + _token);
        string reply = await response.Content.ReadAsStringAsync();

        Assert.True(response.IsSuccessStatusCode, name);
        Assert.Equal(isJson ? "application/json" : "application/xml", response.Content.Headers.ContentType?.ToString());
        Assert.Contains(isJson ? $"{{\"status\":{status}," : $"<status>{status}</status>", reply, StringComparison.Ordinal);
        Assert.Equal(status == 0, reply.Contains(_token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bearer ", 3)]
    [InlineData("Basic ", 3)]
    [InlineData("", 3)]
    [InlineData(null, 3)]
    [InlineData("bearer ", 0)]
    public async Task The_token_counts_in_a_bearer_header_only(string? scheme, int status)
    {
        string? header = scheme is null ? null : scheme + (scheme == "Bearer " ? "WRONG" : _token);
        using HttpResponseMessage response = await PostAsync("/api/", "application/json", Json, header);

        Assert.StartsWith($"{{\"status\":{status},", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_callers_at_one_time_are_told_apart()
    {
        _emulator.AddAccount("globex");
        string other = _emulator.CreateToken("globex").Token;
        var calls = new Task<HttpResponseMessage>[40];
        for (int i = 0; i < calls.Length; i++)
        {
            calls[i] = PostAsync("/api", "application/json", Json, "Bearer " + (i % 2 == 0 ? _token : other));
        }

        for (int i = 0; i < calls.Length; i++)
        {
            using HttpResponseMessage response = await calls[i];
            string expected = i % 2 == 0 ? "{\"status\":0," : "{\"status\":11,";
            Assert.StartsWith(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string? contentType, string body, string? authorization)
    {
        using var http = new HttpClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.BaseAddress, path)) { Content = content };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await http.SendAsync(request);
    }
}
