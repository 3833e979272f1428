using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace TextMe.Emulator;

/// <summary>The emulated service behind a real socket: Kestrel on 127.0.0.1.</summary>
/// <remarks>It reads no configuration: no file and no environment variable of the program around it moves it elsewhere.</remarks>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TextMeEmulator _emulator;
    private readonly PushSender? _pushSender;
    private readonly HttpClient _http = new(HttpWireTransport.CreateHandler());

    private EmulatorServer(WebApplication app, TextMeEmulator emulator, TimeSpan? pushInterval)
    {
        _app = app;
        _emulator = emulator;
        _pushSender = pushInterval is { } interval ? new PushSender(emulator, interval) : null;
        BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>Scheme, host and port; the API is at <c>/api</c>, and at <c>/api/test</c> without effect.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="emulator">The service.</param>
    /// <param name="options">How it runs; the defaults if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The server, which answers from now until it is disposed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="System.IO.IOException">The port is taken.</exception>
    public static async Task<EmulatorServer> StartAsync(
        TextMeEmulator emulator, EmulatorServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        options ??= new EmulatorServerOptions();
        if (options.PushInterval <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.PushInterval, $"{nameof(EmulatorServerOptions.PushInterval)} is no time to wait.");
        }

        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.AddRoutingCore();
        options.Logging?.Invoke(builder.Logging);

        WebApplication app = builder.Build();
        try
        {
            app.MapTextMeEmulator(emulator);
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new EmulatorServer(app, emulator, options.PushInterval);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A client of an account over HTTP. It ends with the server.</summary>
    /// <param name="username">The account. A token is made for it if it has none.</param>
    /// <param name="format">The format of requests and replies.</param>
    /// <param name="isTest">Whether the calls go to <c>/api/test</c>: they are answered alike and change nothing.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public TextMeClient CreateClient(string username, WireFormat format = WireFormat.Xml, bool isTest = false)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = BaseAddress,
            Path = isTest ? TextMeOptions.TestPath : null,
            Format = format,
            TokenProvider = new FixedTokenProvider(_emulator.FindOrCreateToken(username)),
            AllowHttpOnLoopback = true,
        };
        return new TextMeClient(new HttpWireTransport(_http, options), username);
    }

    /// <summary>Stops the server, waiting for the requests under way.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_pushSender is not null)
        {
            await _pushSender.DisposeAsync().ConfigureAwait(false);
        }

        _http.Dispose();
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
