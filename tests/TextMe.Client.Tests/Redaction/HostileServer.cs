using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TextMe.Client.Tests.Redaction;

/// <summary>A service that fails in the way that the first part of the path names, and repeats secrets while it does so.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _secrets;

    private HostileServer(WebApplication app, string secrets)
    {
        _app = app;
        _secrets = secrets;
        _app.Run(AnswerAsync);
    }

    public Uri AddressOf(string failure) => new($"{_app.Urls.Single()}/{failure}");

    /// <param name="secrets">What it repeats.</param>
    public static async Task<HostileServer> StartAsync(string secrets)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new HostileServer(builder.Build(), secrets);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext call)
    {
        using var reader = new StreamReader(call.Request.Body);
        string body = await reader.ReadToEndAsync();
        bool isXml = body.StartsWith('<');
        string root = isXml ? body.Split("?><")[1].Split('>')[0] : "";
        string start = isXml ? $"<{root}><status>STATUS</status><message>{_secrets}" : $"{{\"status\":STATUS,\"message\":\"{_secrets}";
        string page = $"<!DOCTYPE html><html><body>Blocked: {_secrets}</body></html>";
        switch (call.Request.Path.Value!.Split('/')[1])
        {
            case "refused":
                await WriteAsync(call, start.Replace("STATUS", "3", StringComparison.Ordinal) + (isXml ? $"</message></{root}>" : "\"}"));
                break;
            case "malformed":
                await WriteAsync(call, start.Replace("STATUS", "0", StringComparison.Ordinal));
                break;
            case "page":
                await WriteAsync(call, page);
                break;
            case "unavailable":
                call.Response.StatusCode = 503;
                call.Response.ContentType = "text/html";
                await WriteAsync(call, page);
                break;
            case "redirect":
                call.Response.Redirect("https://elsewhere.example/?" + Uri.EscapeDataString(_secrets), permanent: false, preserveMethod: true);
                break;
            case "cut":
                call.Response.ContentLength = 10_000;
                await WriteAsync(call, start);
                call.Abort();
                break;
            default:
                call.Response.StatusCode = 404;
                break;
        }
    }

    private static async Task WriteAsync(HttpContext call, string text)
    {
        await call.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
        await call.Response.Body.FlushAsync();
    }
}
