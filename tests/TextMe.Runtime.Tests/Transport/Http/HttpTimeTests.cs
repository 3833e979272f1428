using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Demo;
using Xunit;

namespace TextMe.Tests.Transport.Http;

/// <summary>The end of a call by the clock and by the caller.</summary>
public sealed class HttpTimeTests : HttpTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_time_counts_for_the_whole_call(bool withHead)
    {
        await using RawServer server = Silent(withHead);
        var watch = Stopwatch.StartNew();
        var e = await Failure<OutcomeUnknownException>(Client(server.Address, o => o.Timeout = TimeSpan.FromMilliseconds(300)));
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.InRange(watch.ElapsedMilliseconds, 200, 5000);
    }

    [Fact]
    public async Task The_clients_own_timeout_is_a_timeout_too()
    {
        await using RawServer server = Silent(withHead: false);
        Http.Timeout = TimeSpan.FromMilliseconds(300);
        var e = await Failure<OutcomeUnknownException>(Client(server.Address));
        Assert.IsType<TimeoutException>(e.InnerException);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_comes_back_with_the_callers_token(bool withHead)
    {
        await using RawServer server = Silent(withHead);
        using var source = new CancellationTokenSource();
        Task<DemoToken> call = Client(server.Address).GetTokenAsync(s_request, source.Token);
        while (server.Requests.IsEmpty)
        {
            await Task.Delay(10);
        }

        await source.CancelAsync();
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_ended_well_hands_its_clock_on_and_no_wish_to_cancel_with_it()
    {
        await using var server = new RawServer("200 OK", Good);
        var given = new List<CancellationToken>();
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(token =>
        {
            given.Add(token);
            return new(Token);
        }));
        using var caller = new CancellationTokenSource();
        await client.GetTokenAsync(s_request, caller.Token);
        await caller.CancelAsync();
        Assert.False(given[0].IsCancellationRequested);
        await client.GetTokenAsync(s_request);
        Assert.Equal(given[0], given[1]);
    }

    [Fact]
    public async Task A_call_that_failed_takes_its_clock_with_it()
    {
        var answers = new Queue<string>([Good, "<html>", Good]);
        await using var server = new RawServer(async (stream, token) =>
        {
            string status = answers.Count == 2 ? "500 Oops" : "200 OK";
            string body = answers.Dequeue();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n\r\n{body}"), token);
        });
        var given = new List<CancellationToken>();
        DemoClient client = Client(server.Address, o => o.TokenProvider = new Provider(token =>
        {
            given.Add(token);
            return new(Token);
        }));
        await client.GetTokenAsync(s_request);
        await Failure<UnexpectedResponseException>(client);
        await client.GetTokenAsync(s_request);
        Assert.NotEqual(given[1], given[2]);
    }
}
