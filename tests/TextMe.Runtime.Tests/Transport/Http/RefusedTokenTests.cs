using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>Calls whose token the service refuses; all of them of an operation that may take effect each time.</summary>
public sealed class RefusedTokenTests : HttpTests
{
    private const string Old = "canary-token-old-1";
    private const string New = "canary-token-new-2";

    [Fact]
    public async Task A_call_is_sent_once_more_with_another_token()
    {
        await using RawServer server = Knows(New);
        var tokens = new Tokens(refused =>
        {
            Assert.Equal(Old, refused);
            return new(New);
        });

        DemoToken reply = await Client(server.Address, o => o.TokenProvider = tokens).GetTokenAsync(s_request);

        Assert.Equal("t", reply.Token);
        Assert.Equal([Old, New], Sent(server));
    }

    [Fact]
    public async Task A_call_is_sent_once_more_and_not_twice()
    {
        await using RawServer server = Knows("nobody's");

        var refusal = await Assert.ThrowsAsync<CredentialsException>(
            () => Client(server.Address, o => o.TokenProvider = new Tokens(refused => new(refused + "x"))).GetTokenAsync(s_request));

        Assert.Equal(3, refusal.Status);
        Assert.Equal([Old, Old + "x"], Sent(server));
    }

    public static TheoryData<string> NoOtherToken => ["none", "same", "fails", "throws"];

    [Theory]
    [MemberData(nameof(NoOtherToken))]
    public async Task Without_another_token_the_refusal_is_the_answer(string provider)
    {
        await using RawServer server = Knows(New);
        var tokens = new Tokens(refused => provider switch
        {
            "none" => new((string?)null),
            "same" => new(refused),
            "fails" => ValueTask.FromException<string?>(new IOException()),
            _ => throw new InvalidOperationException(),
        });

        await Assert.ThrowsAsync<CredentialsException>(() => Client(server.Address, o => o.TokenProvider = tokens).GetTokenAsync(s_request));

        Assert.Equal([Old], Sent(server));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_time_of_the_call_ends_the_wait_for_another_token_and_proves_that_nothing_was_processed(bool looksAtTheClock)
    {
        await using RawServer server = Knows(New);
        using var caller = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var tokens = new Tokens((_, token) => NeverAsync(looksAtTheClock ? token : CancellationToken.None));
        DemoClient client = Client(server.Address, o =>
        {
            o.TokenProvider = tokens;
            o.Timeout = TimeSpan.FromMilliseconds(300);
        });

        var e = await Assert.ThrowsAsync<NotSentException>(() => client.GetTokenAsync(s_request, caller.Token));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal([Old], Sent(server));
    }

    [Fact]
    public async Task With_another_token_and_no_time_left_nothing_more_is_sent()
    {
        await using RawServer server = Knows(New);
        var time = new SteppingTime();
        DemoClient client = Client(server.Address, o =>
        {
            o.TimeProvider = time;
            o.Timeout = TimeSpan.FromSeconds(60);
            o.TokenProvider = new Tokens(_ =>
            {
                time.Step(TimeSpan.FromSeconds(61));
                return new(New);
            });
        });

        var e = await Assert.ThrowsAsync<NotSentException>(() => client.GetTokenAsync(s_request));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal([Old], Sent(server));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_caller_ends_a_wait_for_a_token_with_the_callers_own(bool isFirst)
    {
        await using RawServer server = Knows(New);
        using var caller = new CancellationTokenSource();
        var tokens = new Tokens((_, _) =>
        {
            caller.CancelAfter(0);
            return NeverAsync(CancellationToken.None);
        })
        {
            First = isFirst ? _ =>
            {
                caller.CancelAfter(0);
                return NeverAsync(CancellationToken.None)!;
            }
            : null,
        };

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server.Address, o => o.TokenProvider = tokens).GetTokenAsync(s_request, caller.Token));

        Assert.Equal(caller.Token, e.CancellationToken);
        Assert.Equal(isFirst ? 0 : 1, server.Requests.Count);
    }

    [Fact]
    public async Task The_time_of_the_call_ends_the_wait_for_the_first_token_of_a_provider_that_does_not_look_at_the_clock()
    {
        await using RawServer server = Knows(New);
        var tokens = new Tokens(_ => new(New)) { First = _ => NeverAsync(CancellationToken.None)! };
        var e = await Failure<NotSentException>(Client(server.Address, o =>
        {
            o.TokenProvider = tokens;
            o.Timeout = TimeSpan.FromMilliseconds(100);
        }));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Whatever_a_provider_throws_nothing_was_sent()
    {
        await using RawServer server = Knows(New);
        foreach (Exception cause in new Exception[] { new InvalidOperationException(), new ObjectDisposedException("vault"), new OperationCanceledException() })
        {
            var e = await Failure<NotSentException>(
                Client(server.Address, o => o.TokenProvider = new Tokens(_ => new(New)) { First = _ => throw cause }));
            Assert.Same(cause, e.InnerException);
        }

        await Failure<TokenStoreException>(
            Client(server.Address, o => o.TokenProvider = new Tokens(_ => new(New)) { First = _ => throw new TokenStoreException("There is none.") }));
        Assert.Empty(server.Requests);
    }

    private static IEnumerable<string> Sent(RawServer server) =>
        server.Requests.Select(static request => request.Split("Authorization: Bearer ")[1].Split('\r')[0]);

    private static RawServer Knows(string token)
    {
        RawServer server = null!;
        return server = new RawServer(async (stream, ct) =>
            await stream.WriteAsync(AnswerOf(server.Requests.Last().Contains("Bearer " + token + "\r", StringComparison.Ordinal) ? 0 : 3), ct));
    }

    private static byte[] AnswerOf(int status)
    {
        string body = string.Create(CultureInfo.InvariantCulture, $"<getToken><status>{status}</status><message>t</message></getToken>");
        return Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static async ValueTask<string?> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }

    private sealed class Tokens(Func<string, CancellationToken, ValueTask<string?>> after) : ITokenProvider
    {
        private string _token = Old;

        public Tokens(Func<string, ValueTask<string?>> after)
            : this((refused, _) => after(refused))
        {
        }

        public Func<CancellationToken, ValueTask<string>>? First { get; init; }

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => First?.Invoke(cancellationToken) ?? new(_token);

        public async ValueTask<string?> GetTokenAfterRefusalAsync(string refusedToken, CancellationToken cancellationToken)
        {
            string? other = await after(refusedToken, cancellationToken);
            _token = other ?? _token;
            return other;
        }
    }

    private sealed class SteppingTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _ticks);

        public void Step(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
