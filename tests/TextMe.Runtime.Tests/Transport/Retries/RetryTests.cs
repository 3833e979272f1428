using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport.Retries;

/// <summary>What is attempted again, when, how often, and what the caller gets to know of it.</summary>
public sealed class RetryTests
{
    private static readonly Note s_note = new() { Id = "x-1" };

    private readonly InstantTime _time = new();

    [Theory]
    [InlineData("refused")]
    [InlineData("reset")]
    [InlineData("408")]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("504")]
    [InlineData("200:6")]
    [InlineData("200:998")]
    public async Task What_changes_nothing_or_the_same_again_is_sent_again(string failure)
    {
        var handler = new ScriptedHandler(failure, failure, "200:0");
        Assert.Equal("m", (await Client(handler).LookAsync(s_note)).Message);
        Assert.Equal(3, handler.Attempts);
        handler = new ScriptedHandler(failure, failure, "200:0");
        ApiResult<Noted> result = await Client(handler).PutAsync(s_note);
        Assert.Equal((true, 3, 3), (result.IsSuccess, result.Attempts, handler.Attempts));
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("429")]
    public async Task What_takes_effect_each_time_is_sent_again_where_it_was_not_processed(string failure)
    {
        var handler = new ScriptedHandler(failure, failure, "200:0");
        Assert.Equal("m", (await Client(handler).SendAsync(s_note)).Message);
        Assert.Equal(3, handler.Attempts);
    }

    [Theory]
    [InlineData("reset", typeof(OutcomeUnknownException))]
    [InlineData("408", typeof(UnexpectedResponseException))]
    [InlineData("500", typeof(UnexpectedResponseException))]
    [InlineData("503", typeof(UnexpectedResponseException))]
    [InlineData("200:6", typeof(ApiException))]
    [InlineData("200:998", typeof(ApiException))]
    [InlineData("200:3", typeof(CredentialsException))]
    [InlineData("200", typeof(UnexpectedResponseException))]
    public async Task What_takes_effect_each_time_is_never_sent_again_where_it_may_have_been_processed(string failure, Type expected)
    {
        var handler = new ScriptedHandler(failure, "200:0");
        var e = (TextMeException)await Assert.ThrowsAsync(expected, () => Client(handler).SendAsync(s_note));
        Assert.Equal((1, 1), (handler.Attempts, e.Attempts));
        Assert.Equal(failure == "200:998", e is ApiException { StatusClass: StatusClass.Unknown });
    }

    [Theory]
    [InlineData("200:3")]
    [InlineData("200:7")]
    [InlineData("400")]
    [InlineData("404")]
    [InlineData("301")]
    [InlineData("200")]
    public async Task An_answer_that_would_be_the_same_again_is_the_last(string answer)
    {
        var handler = new ScriptedHandler(answer, "200:0");
        await Assert.ThrowsAnyAsync<TextMeException>(() => Client(handler).LookAsync(s_note));
        Assert.Equal(1, handler.Attempts);
    }

    [Theory]
    [InlineData("503", typeof(UnexpectedResponseException))]
    [InlineData("reset", typeof(OutcomeUnknownException))]
    [InlineData("200:6", typeof(ApiException))]
    public async Task The_last_failure_says_how_many_attempts_there_were(string failure, Type expected)
    {
        var handler = new ScriptedHandler(failure);
        var e = (TextMeException)await Assert.ThrowsAsync(expected, () => Client(handler).LookAsync(s_note));
        Assert.Equal((4, 4), (handler.Attempts, e.Attempts));
        Assert.Contains("attempt 4, the last", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_attempt_that_was_not_sent_does_not_make_the_earlier_ones_unsent()
    {
        var handler = new ScriptedHandler("reset", "refused");
        var e = await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(handler).PutAsync(s_note));
        Assert.IsType<NotSentException>(e.InnerException);
        Assert.Equal(4, e.Attempts);
        Assert.Equal(["x-1"], e.ExternalIds);
        var never = await Assert.ThrowsAsync<NotSentException>(() => Client(new ScriptedHandler("refused")).PutAsync(s_note));
        Assert.Equal(4, never.Attempts);
    }

    [Theory]
    [InlineData("reset", true)]
    [InlineData("502", true)]
    [InlineData("302", true)]
    [InlineData("200", true)]
    [InlineData("200:998", true)]
    [InlineData("refused", false)]
    [InlineData("429", false)]
    [InlineData("200:5", false)]
    [InlineData("200:6", false)]
    public async Task What_may_have_been_processed_carries_the_ids_to_ask_for_and_what_was_not_carries_none(string answer, bool hasIds)
    {
        var e = await Assert.ThrowsAnyAsync<TextMeException>(() => Client(new ScriptedHandler(answer)).SendAsync(s_note));
        Assert.Equal(hasIds ? ["x-1"] : [], e.ExternalIds);
    }

    [Fact]
    public async Task Waits_double_and_differ_by_chance_up_to_half()
    {
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => Client(new ScriptedHandler("503")).LookAsync(s_note));
        Assert.Equal(3, _time.Waits.Count);
        Assert.InRange(_time.Waits[0].TotalMilliseconds, 250, 500);
        Assert.InRange(_time.Waits[1].TotalMilliseconds, 500, 1000);
        Assert.InRange(_time.Waits[2].TotalMilliseconds, 1000, 2000);
        for (int i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => Client(new ScriptedHandler("503")).LookAsync(s_note));
        }

        Assert.True(_time.Waits.Where((_, i) => i % 3 == 0).Distinct().Count() > 1);
    }

    [Theory]
    [InlineData("7", 7, 7)]
    [InlineData("Sun, 01 Mar 2026 12:00:09 GMT", 9, 9)]
    [InlineData("0", 0.25, 0.5)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 0.25, 0.5)]
    [InlineData("-7", 0.25, 0.5)]
    [InlineData("soon", 0.25, 0.5)]
    [InlineData("99999999999999999999", 0.25, 0.5)]
    public async Task The_service_can_ask_for_a_longer_wait(string retryAfter, double least, double most)
    {
        var handler = new ScriptedHandler("429", "200:0") { RetryAfter = retryAfter };
        await Client(handler).SendAsync(s_note);
        Assert.InRange(Assert.Single(_time.Waits).TotalSeconds, least, most);
    }

    [Fact]
    public async Task A_wait_beyond_the_calls_time_is_not_begun()
    {
        var handler = new ScriptedHandler("503", "200:0") { RetryAfter = "60" };
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => Client(handler, o => o.Timeout = TimeSpan.FromSeconds(30)).LookAsync(s_note));
        Assert.Equal((503, 1, TimeSpan.FromSeconds(60)), (e.HttpStatus, e.Attempts, e.RetryAfter));
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_a_timer_takes_is_not_begun_where_the_call_has_no_end()
    {
        var handler = new ScriptedHandler("503", "200:0") { RetryAfter = "2147483647" };
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => Client(handler, o => o.Timeout = Timeout.InfiniteTimeSpan).LookAsync(s_note));
        Assert.Equal((503, 1), (e.HttpStatus, e.Attempts));
    }

    [Fact]
    public async Task Attempts_and_waits_share_the_time_of_the_call()
    {
        var handler = new ScriptedHandler("503") { RetryAfter = "20" };
        var e = await Assert.ThrowsAsync<UnexpectedResponseException>(() => Client(handler, o => o.Timeout = TimeSpan.FromSeconds(50)).LookAsync(s_note));
        Assert.Equal(3, e.Attempts);
        Assert.Equal([20, 20], _time.Waits.Select(static w => w.TotalSeconds));
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_makes_room_for_the_next()
    {
        var retry = new BackoffRetry { AttemptTimeout = TimeSpan.FromMilliseconds(100) };
        var handler = new ScriptedHandler("silence", "200:0");
        Assert.Equal(2, (await Client(handler, o => o.Retry = retry).PutAsync(s_note)).Attempts);
        handler = new ScriptedHandler("silence", "200:0");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(handler, o => (o.Retry, o.Timeout) = (retry, TimeSpan.FromMilliseconds(300))).SendAsync(s_note));
        Assert.Equal(1, handler.Received);
    }

    [Fact]
    public async Task A_caller_who_cancels_ends_the_wait()
    {
        using var caller = new CancellationTokenSource();
        var time = new InstantTime { OnWait = caller.Cancel };
        var handler = new ScriptedHandler("503", "200:0");
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(handler, o => o.TimeProvider = time).LookAsync(s_note, caller.Token));
        Assert.Equal((caller.Token, 1), (e.CancellationToken, handler.Attempts));
    }

    [Theory]
    [InlineData("reset", true)]
    [InlineData("503", true)]
    [InlineData("200:998", true)]
    [InlineData("refused", false)]
    [InlineData("429", false)]
    [InlineData("200:6", false)]
    public async Task Done_already_is_a_success_where_an_earlier_attempt_may_have_done_it(string first, bool isSuccess)
    {
        ApiResult<Noted> result = await Client(new ScriptedHandler(first, "200:955")).PutAsync(s_note);
        Assert.Equal((isSuccess, 955, 2), (result.IsSuccess, result.Status, result.Attempts));
        Assert.Equal(isSuccess ? "m" : null, result.Value?.Message);
        Assert.Equal(StatusClass.Rejected, (await Client(new ScriptedHandler("200:955")).PutAsync(s_note)).StatusClass);
    }

    [Fact]
    public async Task Without_retries_there_is_one_attempt()
    {
        var handler = new ScriptedHandler("refused", "200:0");
        await Assert.ThrowsAsync<NotSentException>(() => Client(handler, static o => o.Retry = RetryPolicy.None).LookAsync(s_note));
        Assert.Equal(1, handler.Attempts);
    }

    private IRetryApi Client(ScriptedHandler handler, Action<HttpWireTransportOptions>? configure = null)
    {
        var options = new HttpWireTransportOptions { BaseAddress = new Uri("https://service.invalid"), TimeProvider = _time };
        configure?.Invoke(options);
        return IRetryApi.Create(new HttpWireTransport(new HttpClient(handler), options));
    }
}
