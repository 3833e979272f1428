using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Waits twice as long after each attempt, by chance up to half of that less, and not less than the service asked for.</summary>
public sealed class BackoffRetry : RetryPolicy
{
    /// <summary>The most attempts of one call, the first among them. Default: 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxAttempts
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 4;

    /// <summary>The longest wait after the first attempt. Default: 500 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or more than 24 days.</exception>
    public TimeSpan BaseDelay
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait of this policy's own; the service may ask for more. Default: 20 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or more than 24 days.</exception>
    public TimeSpan MaxDelay
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(20);

    internal override bool ActsAfterFailureOnly => true;

    /// <inheritdoc/>
    public override async ValueTask<AttemptOutcome> ExecuteAsync(CallAttempts attempts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attempts);
        while (true)
        {
            AttemptOutcome outcome = await attempts.AttemptAsync(cancellationToken).ConfigureAwait(false);
            if (!outcome.MayRepeat || attempts.Made >= MaxAttempts)
            {
                return outcome;
            }

            TimeSpan delay = DelayAfter(attempts.Made);
            if (outcome.RetryAfter > delay)
            {
                delay = outcome.RetryAfter.Value;
            }

            // Where the call has no end, the service may still ask for longer than a timer takes.
            if (delay >= attempts.Remaining || !CallTime.IsShort(delay))
            {
                return outcome;
            }

            await Task.Delay(delay, attempts.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan Checked(TimeSpan value) =>
        value >= TimeSpan.Zero && CallTime.IsShort(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));

    // Callers that failed at the same moment must not come back at the same moment.
    private TimeSpan DelayAfter(int made)
    {
        double longest = Math.Min(BaseDelay.TotalMilliseconds * Math.Pow(2, made - 1), MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
