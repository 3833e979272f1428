using System;
using System.Net.Http;
using System.Threading.Tasks;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using TextMe.Extensions.Polly;
using Xunit;

namespace TextMe.Tests.Transport.Retries;

/// <summary>Polly in the place of our own retries.</summary>
public sealed class PipelineRetryTests
{
    private static readonly Note s_note = new() { Id = "x-1" };

    [Fact]
    public async Task A_pipeline_sends_again_what_may_be_sent_again_and_nothing_else()
    {
        var read = new ScriptedHandler("reset", "503", "200:0");
        Assert.Equal("m", (await Client(read, Retrying()).LookAsync(s_note)).Message);
        var unsafeOne = new ScriptedHandler("reset", "200:0");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(unsafeOne, Retrying()).SendAsync(s_note));
        var always = new ResiliencePipelineBuilder<AttemptOutcome>()
            .AddRetry(new RetryStrategyOptions<AttemptOutcome> { ShouldHandle = static _ => new(true), Delay = TimeSpan.Zero }).Build();
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(unsafeOne = new("reset", "200:0"), always).SendAsync(s_note));
        Assert.Equal((3, 1), (read.Received, unsafeOne.Received));
    }

    [Fact]
    public async Task An_open_circuit_means_that_nothing_was_sent()
    {
        var handler = new ScriptedHandler("503");
        ResiliencePipeline<AttemptOutcome> breaking = new ResiliencePipelineBuilder<AttemptOutcome>()
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<AttemptOutcome>
            {
                ShouldHandle = static args => new(args.Outcome.Result.MayRepeat),
                MinimumThroughput = 2,
                FailureRatio = 0.1,
            }).Build();
        IRetryApi client = Client(handler, breaking);
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.LookAsync(s_note));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.LookAsync(s_note));
        var e = await Assert.ThrowsAsync<NotSentException>(() => client.LookAsync(s_note));
        Assert.IsType<BrokenCircuitException>(e.InnerException);
        Assert.Equal(2, handler.Attempts);
    }

    [Fact]
    public async Task A_pipelines_timeout_is_an_unknown_outcome()
    {
        ResiliencePipeline<AttemptOutcome> pipeline = new ResiliencePipelineBuilder<AttemptOutcome>().AddTimeout(TimeSpan.FromMilliseconds(100)).Build();
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Client(new ScriptedHandler("silence"), pipeline).SendAsync(s_note));
    }

    private static ResiliencePipeline<AttemptOutcome> Retrying() => new ResiliencePipelineBuilder<AttemptOutcome>()
        .AddRetry(new RetryStrategyOptions<AttemptOutcome>
        {
            ShouldHandle = static args => new(args.Outcome.Result.MayRepeat),
            DelayGenerator = static args => new(args.Outcome.Result.RetryAfter ?? TimeSpan.Zero),
        }).Build();

    private static IRetryApi Client(ScriptedHandler handler, ResiliencePipeline<AttemptOutcome> pipeline) =>
        IRetryApi.Create(new HttpWireTransport(
            new HttpClient(handler),
            new HttpWireTransportOptions { BaseAddress = new Uri("https://service.invalid"), Retry = new PipelineRetry(pipeline) }));
}
