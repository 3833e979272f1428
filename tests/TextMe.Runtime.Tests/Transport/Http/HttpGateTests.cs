using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using TextMe.Extensions.Http;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>How many requests are under way at one time, and how they name themselves.</summary>
public sealed class HttpGateTests : HttpTests
{
    [Fact]
    public async Task No_more_requests_are_under_way_than_allowed()
    {
        var handler = new CountingHandler(release: 0);
        DemoClient client = Client(handler, static o => o.MaxConcurrentRequests = 3);
        Task<DemoToken>[] calls = [.. Enumerable.Range(0, 20).Select(_ => client.GetTokenAsync(s_request))];
        Assert.Equal(3, handler.UnderWay);
        handler.Release.Release(20);
        await Task.WhenAll(calls);
        Assert.Equal((3, 20), (handler.Most, handler.All));
    }

    [Fact]
    public async Task The_wait_for_a_place_is_part_of_the_calls_time_and_ends_unsent()
    {
        // The first call keeps its place when its own time is up, until it is released.
        var handler = new CountingHandler(release: 0) { IgnoresTime = true };
        DemoClient client = Client(handler, static o => (o.MaxConcurrentRequests, o.Timeout) = (1, TimeSpan.FromMilliseconds(400)));
        Task<DemoToken> first = client.GetTokenAsync(s_request);
        var e = await Assert.ThrowsAsync<NotSentException>(() => client.GetTokenAsync(s_request));
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal(1, handler.All);

        handler.Release.Release(2);
        await Record.ExceptionAsync(() => first);
        Assert.Equal("t", (await client.GetTokenAsync(s_request)).Token);
    }

    [Fact]
    public async Task A_rate_limiter_holds_requests_back_or_refuses_them()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 2, QueueLimit = 1 });
        var handler = new CountingHandler(release: 0);
        DemoClient client = Client(handler, o => o.RateLimit = new RateLimitGate(limiter));
        Task<DemoToken>[] calls = [.. Enumerable.Range(0, 3).Select(_ => client.GetTokenAsync(s_request))];
        await Assert.ThrowsAsync<NotSentException>(() => client.GetTokenAsync(s_request));
        handler.Release.Release(3);
        await Task.WhenAll(calls);
        Assert.Equal((2, 3, 2), (handler.Most, handler.All, limiter.GetStatistics()!.CurrentAvailablePermits));
    }

    [Fact]
    public async Task Whatever_a_gate_throws_nothing_was_sent()
    {
        await using var server = new RawServer("200 OK", Good);
        var e = await Failure<NotSentException>(Client(server.Address, static o => o.RateLimit = new BrokenGate()));
        Assert.IsType<ObjectDisposedException>(e.InnerException);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("Shop/2.1 (test)", " Shop/2.1 (test)")]
    public async Task The_product_names_itself_and_then_the_application(string? application, string suffix)
    {
        var handler = new CountingHandler(release: 1);
        await Client(handler, o => o.Application = application).GetTokenAsync(s_request);
        Assert.Matches(@"^TextMe\.Generated/\d+\.\d+\.\d+$", handler.UserAgent![..^suffix.Length]);
        Assert.EndsWith(suffix, handler.UserAgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nX: y")]
    [InlineData("חנות")]
    public void An_application_that_no_header_can_carry_is_refused(string application) => Assert.Contains(
        "Application", Assert.Single(new HttpWireTransportOptions { BaseAddress = new("https://a.example"), Application = application }.Validate()), StringComparison.Ordinal);

    private static DemoClient Client(CountingHandler handler, Action<HttpWireTransportOptions> configure)
    {
        var options = new HttpWireTransportOptions { BaseAddress = new Uri("https://service.invalid"), Retry = RetryPolicy.None };
        configure(options);
        return new DemoClient(new HttpWireTransport(new HttpClient(handler), options));
    }

    private sealed class BrokenGate : RequestGate
    {
        public override ValueTask<IDisposable> EnterAsync(WireOperation operation, CancellationToken cancellationToken) =>
            throw new ObjectDisposedException(nameof(BrokenGate));
    }

    private sealed class CountingHandler(int release) : HttpMessageHandler
    {
        private int _underWay;
        private int _all;

        public SemaphoreSlim Release { get; } = new(release);

        /// <summary>Whether an answer comes late rather than never.</summary>
        public bool IgnoresTime { get; init; }

        public int UnderWay => _underWay;

        public int All => _all;

        public int Most { get; private set; }

        public string? UserAgent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _all);
            Most = Math.Max(Most, Interlocked.Increment(ref _underWay));
            UserAgent = request.Headers.UserAgent.ToString();
            try
            {
                await Release.WaitAsync(IgnoresTime ? CancellationToken.None : cancellationToken);
                return new HttpResponseMessage { Content = new StringContent(Good), RequestMessage = request };
            }
            finally
            {
                Interlocked.Decrement(ref _underWay);
            }
        }
    }
}
