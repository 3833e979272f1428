using System;
using System.Threading;
using System.Threading.Tasks;
using Polly;

namespace TextMe.Extensions.Polly;

/// <summary>A Polly pipeline in the place of <see cref="BackoffRetry"/>: retry, circuit breaker, timeout, rate limiter, chaos.</summary>
/// <remarks>
/// Attempts come out as <see cref="AttemptOutcome"/>s, not as exceptions: let strategies handle <c>outcome.Result.MayRepeat</c> and wait
/// <c>outcome.Result.RetryAfter</c>. Whatever the pipeline does, nothing is sent again that may not be. Attempts follow one another, so hedging fails.
/// </remarks>
public sealed class PipelineRetry : RetryPolicy
{
    private readonly ResiliencePipeline<AttemptOutcome> _pipeline;

    /// <summary>Creates the policy.</summary>
    /// <param name="pipeline">Runs the attempts of each call.</param>
    public PipelineRetry(ResiliencePipeline<AttemptOutcome> pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        _pipeline = pipeline;
    }

    /// <inheritdoc/>
    public override async ValueTask<AttemptOutcome> ExecuteAsync(CallAttempts attempts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attempts);
        try
        {
            return await _pipeline.ExecuteAsync(static (attempts, token) => attempts.AttemptAsync(token), attempts, cancellationToken).ConfigureAwait(false);
        }
        catch (ExecutionRejectedException e)
        {
            // An open circuit, no permit, a timeout between attempts: what was last is what the caller gets to know.
            return attempts.Refuse(e);
        }
    }
}
