using System;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Tests.Transport.Retries;
using Xunit;

namespace TextMe.Tests.Transport.Chaos;

/// <summary>A server on a raw socket fails in every way there is: what the caller gets, what the server saw, and whether the next call goes well.</summary>
public sealed class ChaosTests
{
    private const int MaxAttempts = 4;

    private static readonly TimeSpan s_attemptTime = TimeSpan.FromMilliseconds(150);

    // What a busy machine may take longer.
    private static readonly TimeSpan s_slack = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. new Faults("send").All.Select(static f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_operation_that_takes_effect_each_time_is_not_sent_twice(string name)
    {
        var faults = new Faults("send");
        Fault fault = faults.All.Single(f => f.Name == name);
        return FailAsync(fault, fault.IsNotProcessed, faults.Good, static (api, note) => api.SendAsync(note));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_operation_that_may_be_sent_again_is_within_its_time(string name)
    {
        var faults = new Faults("look");
        Fault fault = faults.All.Single(f => f.Name == name);
        return FailAsync(fault, fault.IsRepeated, faults.Good, static (api, note) => api.LookAsync(note));
    }

    private static async Task FailAsync(Fault fault, bool isRepeated, string good, Func<IRetryApi, Note, Task<Noted>> invoke)
    {
        bool isHealed = false;
        await using var server = new RawServer(
            async (stream, token) =>
            {
                if (!isHealed)
                {
                    await fault.Answer(stream, token);
                    return;
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {good.Length}\r\n\r\n{good}"), token);
            },
            () => fault.ClosesAtOnce && !isHealed,
            listens: !fault.Refuses);
        using var http = new HttpClient(HttpWireTransport.CreateHandler());
        TimeSpan budget = fault.IsSilent ? s_attemptTime * (MaxAttempts + 1) : TimeSpan.FromSeconds(20);
        IRetryApi api = Client(http, server.Address, budget, fault.IsSilent ? s_attemptTime : Timeout.InfiniteTimeSpan);
        var note = new Note { Id = "x-1", Phone = Faults.Phone, Text = Faults.Text };

        var watch = Stopwatch.StartNew();
        if (fault.Expected is null)
        {
            Assert.Equal("m", (await invoke(api, note)).Message);
        }
        else
        {
            var e = (TextMeException)await Assert.ThrowsAsync(fault.Expected, () => invoke(api, note));
            Assert.Equal(isRepeated ? MaxAttempts : 1, e.Attempts);
            AssertSilent(e);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, budget + s_slack);
        int requests = fault.Refuses || fault.ClosesAtOnce ? 0 : isRepeated ? MaxAttempts : 1;
        Assert.Equal(requests, server.Requests.Count);

        isHealed = true;
        if (fault.Refuses)
        {
            server.Listen();
        }

        IRetryApi patient = Client(http, server.Address, TimeSpan.FromSeconds(30), Timeout.InfiniteTimeSpan);
        Assert.Equal("m", (await invoke(patient, note)).Message);
        Assert.Equal(requests + 1, server.Requests.Count);
    }

    private static IRetryApi Client(HttpClient http, Uri address, TimeSpan timeout, TimeSpan attemptTime)
    {
        var options = new HttpWireTransportOptions
        {
            BaseAddress = address,
            AllowHttpOnLoopback = true,
            TokenProvider = new FixedTokenProvider(Faults.Token),
            Timeout = timeout,
            Retry = new BackoffRetry { MaxAttempts = MaxAttempts, BaseDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = attemptTime },
            TimeProvider = new InstantTime(),
        };
        return IRetryApi.Create(new HttpWireTransport(http, options));
    }

    private static void AssertSilent(TextMeException exception)
    {
        string told = exception + (exception as UnexpectedResponseException)?.Excerpt;
        Assert.All([Faults.Token, Faults.Phone, Faults.Text], canary => Assert.DoesNotContain(canary, told, StringComparison.Ordinal));
    }
}
