using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Emulator;

namespace TextMe.TokenStore.Tests.Infrastructure;

/// <summary>The emulated service for one account, with counts of what it was asked and places to interfere.</summary>
internal sealed class Service
{
    private int _mints;
    private int _looks;

    public Service(TimeProvider time)
    {
        Emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = time });
        Emulator.AddAccount("acme");
    }

    public TextMeEmulator Emulator { get; }

    /// <summary>How often <c>new</c> was asked for.</summary>
    public int Mints => _mints;

    /// <summary>How often <c>current</c> was asked for.</summary>
    public int Looks => _looks;

    /// <summary>The token of the call that came last.</summary>
    public string? LastToken { get; private set; }

    /// <summary>Awaited before a call is answered.</summary>
    public Func<TokenAction, Task>? Before { get; set; }

    /// <summary>Awaited when a call has been answered, before the answer is on its way.</summary>
    public Func<TokenAction, Task>? After { get; set; }

    /// <summary>A reply in place of the emulator's; <see langword="null"/> leaves it to that.</summary>
    public Func<TokenAction, string?>? Answer { get; set; }

    public string CreateToken() => Emulator.CreateToken("acme").Token;

    /// <summary>Tokens made so far, those of the console included.</summary>
    public int Count => Emulator.GetTokens("acme").Count;

    public IWireTransport Connect(ITokenProvider credential) => new HttpWireTransport(new HttpClient(new Line(this)), new HttpWireTransportOptions
    {
        BaseAddress = new Uri("https://textme.example"),
        Format = WireFormat.Json,
        TokenProvider = credential,
        Retry = RetryPolicy.None,
    });

    private sealed class Line(Service service) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string token = request.Headers.Authorization!.Parameter!;
            service.LastToken = token;
            byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            string text = Encoding.UTF8.GetString(body);
            TokenAction? action = !text.Contains("\"getApiToken\"", StringComparison.Ordinal) ? null
                : text.Contains("\"new\"", StringComparison.Ordinal) ? TokenAction.New
                : TokenAction.Current;
            if (action is { } asked)
            {
                Interlocked.Increment(ref asked == TokenAction.New ? ref service._mints : ref service._looks);
                await (service.Before?.Invoke(asked) ?? Task.CompletedTask);
            }

            if (action is not { } a || service.Answer?.Invoke(a) is not { } answer)
            {
                using var reply = new WireReply();
                await new TextMeApiEndpoint(service.Emulator.CreateApi(token)).HandleAsync(body, WireFormat.Json, reply, cancellationToken);
                answer = Encoding.UTF8.GetString(reply.WrittenSpan);
            }

            await (action is { } done && service.After is { } after ? after(done) : Task.CompletedTask);
            return new HttpResponseMessage { Content = new StringContent(answer), RequestMessage = request };
        }
    }
}
