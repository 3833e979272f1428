using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TextMe.Emulator;

/// <summary>The emulated service behind a real socket: Kestrel on 127.0.0.1, on a port that is free.</summary>
/// <remarks>It reads no configuration: no file and no environment variable of the program around it moves it elsewhere.</remarks>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EmulatorServer(WebApplication app)
    {
        _app = app;
        BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>Scheme, host and port; the API is at <c>/api</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="logging">Sets up the log; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The server, which answers from now until it is disposed.</returns>
    public static async Task<EmulatorServer> StartAsync(
        AccountService accounts, Action<ILoggingBuilder>? logging = null, CancellationToken cancellationToken = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddTextMeEmulator(accounts);
        logging?.Invoke(builder.Logging);

        WebApplication app = builder.Build();
        try
        {
            app.MapTextMeApi();
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new EmulatorServer(app);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops the server, waiting for the requests under way.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
