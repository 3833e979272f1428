using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>The HTTP transport against servers that behave and servers that do not; loopback only, each call attempted once.</summary>
public abstract class HttpTests : IDisposable
{
    private protected const string Token = "canary-token-5514";
    private protected const string Good = "<getToken><status>0</status><message>t</message></getToken>";
    private protected const string Canary = "canary-body-7731";

    private protected static readonly DemoTokenRequest s_request = new("acme_admin", "acme", DemoAction.New);

    private protected HttpClient Http { get; } = new(HttpWireTransport.CreateHandler());

    public void Dispose()
    {
        Http.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static RawServer Silent(bool withHead) => new(async (stream, token) =>
    {
        if (withHead)
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<get"u8.ToArray(), token);
        }

        await Task.Delay(Timeout.Infinite, token);
    });

    private protected DemoClient Client(Uri address, Action<HttpWireTransportOptions>? configure = null)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = address,
            AllowHttpOnLoopback = true,
            TokenProvider = new FixedTokenProvider(Token),
            Retry = RetryPolicy.None,
        };
        configure?.Invoke(options);
        return new DemoClient(new HttpWireTransport(Http, options));
    }

    private protected static async Task<T> Failure<T>(DemoClient client)
        where T : TextMeException
    {
        T e = await Assert.ThrowsAsync<T>(() => client.GetTokenAsync(s_request));
        string all = e.ToString();
        Assert.DoesNotContain(Token, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, all, StringComparison.Ordinal);
        return e;
    }

    private protected sealed class Provider(Func<CancellationToken, ValueTask<string>> get) : ITokenProvider
    {
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => get(cancellationToken);
    }
}
