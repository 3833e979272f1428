using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TextMe.Benchmarks.Harness;

/// <summary>Kestrel on loopback, in this process, that reads a request and answers the same bytes each time.</summary>
internal sealed class CannedServer(WebApplication application) : IAsyncDisposable
{
    public Uri Address { get; } = new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<CannedServer> StartAsync(byte[] xml, byte[] json)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.AddServerHeader = false;
        });
        WebApplication application = builder.Build();
        application.Run(context => AnswerAsync(context, xml, json));
        await application.StartAsync().ConfigureAwait(false);
        return new CannedServer(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, byte[] xml, byte[] json)
    {
        PipeReader body = context.Request.BodyReader;
        bool isComplete;
        do
        {
            ReadResult read = await body.ReadAsync().ConfigureAwait(false);
            body.AdvanceTo(read.Buffer.End);
            isComplete = read.IsCompleted;
        }
        while (!isComplete);

        bool isXml = context.Request.ContentType?.StartsWith("application/xml", StringComparison.Ordinal) == true;
        byte[] answer = isXml ? xml : json;
        context.Response.ContentType = isXml ? "application/xml; charset=utf-8" : "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Length;
        context.Response.BodyWriter.Write(answer);
    }
}
