using System;
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

    /// <summary>Awaited before a call is answered.</summary>
    public Func<TokenAction, Task>? Before { get; set; }

    /// <summary>Awaited when a call has been answered, before the answer is on its way.</summary>
    public Func<TokenAction, Task>? After { get; set; }

    /// <summary>A reply in place of the emulator's; <see langword="null"/> leaves it to that.</summary>
    public Func<TokenAction, string?>? Answer { get; set; }

    public string CreateToken() => Emulator.CreateToken("acme").Token;

    /// <summary>Tokens made so far, those of the console included.</summary>
    public int Count => Emulator.GetTokens("acme").Count;

    public IWireTransport Connect(ITokenProvider credential) => new Line(this, credential);

    private sealed class Line(Service service, ITokenProvider credential) : WireTransport(WireFormat.Json)
    {
        protected override async ValueTask<WireReply> ExchangeAsync(
            WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
        {
            string token = await credential.GetTokenAsync(cancellationToken);
            TokenAction? action = operation.Name != "getApiToken" ? null
                : Encoding.UTF8.GetString(body.Span).Contains("\"new\"", StringComparison.Ordinal) ? TokenAction.New
                : TokenAction.Current;
            if (action is { } asked)
            {
                Interlocked.Increment(ref asked == TokenAction.New ? ref service._mints : ref service._looks);
                await (service.Before?.Invoke(asked) ?? Task.CompletedTask);
            }

            var reply = new WireReply();
            if (action is { } a && service.Answer?.Invoke(a) is { } text)
            {
                int written = Encoding.UTF8.GetBytes(text, reply.GetSpan(text.Length * 3));
                reply.Advance(written);
            }
            else
            {
                await new TextMeApiEndpoint(service.Emulator.CreateApi(token)).HandleAsync(body, format, reply, cancellationToken);
            }

            await (action is { } done && service.After is { } after ? after(done) : Task.CompletedTask);
            return reply;
        }
    }
}
