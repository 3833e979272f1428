using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport.Retries;

/// <summary>What a policy of another's making can do, and what it cannot.</summary>
public sealed class RetryPolicyTests
{
    private static readonly Note s_note = new() { Id = "x-1" };

    [Fact]
    public async Task A_policy_cannot_send_again_what_may_have_been_processed()
    {
        var handler = new ScriptedHandler("reset", "200:0");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(handler, new Policy(async (attempts, token) =>
        {
            await attempts.AttemptAsync(token);
            return await attempts.AttemptAsync(token);
        })).SendAsync(s_note));
        Assert.Equal(1, handler.Received);
    }

    [Fact]
    public async Task A_policy_cannot_have_two_attempts_at_one_time()
    {
        var handler = new ScriptedHandler("silence");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client(handler, new Policy(async (attempts, token) =>
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(token);
            Task<AttemptOutcome> first = attempts.AttemptAsync(end.Token).AsTask();
            try
            {
                return await attempts.AttemptAsync(token);
            }
            finally
            {
                await end.CancelAsync();
                await first;
            }
        })).LookAsync(s_note));
        Assert.Equal(1, handler.Received);
    }

    [Fact]
    public async Task An_attempt_that_the_policy_ends_has_an_unknown_outcome()
    {
        var handler = new ScriptedHandler("silence");
        var e = await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(handler, new Policy(static async (attempts, token) =>
        {
            using var end = new CancellationTokenSource(100);
            return await attempts.AttemptAsync(end.Token);
        })).SendAsync(s_note));
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal(["x-1"], e.ExternalIds);
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BackoffRetry { MaxAttempts = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BackoffRetry { BaseDelay = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BackoffRetry { MaxDelay = TimeSpan.FromDays(25) });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BackoffRetry { AttemptTimeout = TimeSpan.Zero });
    }

    private static IRetryApi Client(ScriptedHandler handler, RetryPolicy policy) => IRetryApi.Create(new HttpWireTransport(
        new HttpClient(handler), new HttpWireTransportOptions { BaseAddress = new Uri("https://service.invalid"), Retry = policy }));

    private sealed class Policy(Func<CallAttempts, CancellationToken, Task<AttemptOutcome>> execute) : RetryPolicy
    {
        public override async ValueTask<AttemptOutcome> ExecuteAsync(CallAttempts attempts, CancellationToken cancellationToken) =>
            await execute(attempts, cancellationToken);
    }
}
