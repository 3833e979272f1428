using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TextMe.Client.Tests.Push;

/// <summary>An application that takes pushes, behind a real socket, and the service that sends them.</summary>
internal sealed class PushServer : IAsyncDisposable
{
    public const string Path = "/hooks/f3b7c9d1e5a84206";

    private readonly HttpClient _http;

    private PushServer(WebApplication app)
    {
        App = app;
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public WebApplication App { get; }

    public Uri Url => new(_http.BaseAddress!, Path);

    public static async Task<PushServer> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? services = null, CapturedLog? log = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        log?.AddTo(builder.Logging);
        builder.Logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync();
        return new PushServer(app);
    }

    public async Task<HttpStatusCode> PostAsync(string body, string path = Path, string? contentType = "application/x-www-form-urlencoded")
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using HttpResponseMessage response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> SendAsync(HttpMethod method, HttpContent? content = null, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(method, new Uri(Path, UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = isChunked ? true : null;
        using HttpResponseMessage response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await App.DisposeAsync();
    }
}
