using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>
/// Decides whether and when a call is attempted again. What may be attempted again is not its decision: after an outcome that says no
/// (<see cref="AttemptOutcome.MayRepeat"/>) nothing is sent any more, whatever the policy does.
/// </summary>
/// <remarks><see cref="BackoffRetry"/> is the default; derive from this to put something else in its place. Safe for use by many calls at one time.</remarks>
public abstract class RetryPolicy
{
    /// <summary>Every call is attempted once.</summary>
    public static RetryPolicy None { get; } = new BackoffRetry { MaxAttempts = 1, AttemptTimeout = Timeout.InfiniteTimeSpan };

    /// <summary>
    /// The time for one attempt of an operation that is not <see cref="OperationSafety.Unsafe"/>; those get the whole time of the call, since they are not
    /// attempted again when it is up. <see cref="Timeout.InfiniteTimeSpan"/>: the same for all. Default: 30 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, negative or more than 24 days.</exception>
    public TimeSpan AttemptTimeout
    {
        get;
        init => field = CallTime.IsTimeout(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromSeconds(30);

    /// <summary>Whether it has nothing to say before a first attempt has failed, so that calls that go well need not ask it.</summary>
    internal virtual bool ActsAfterFailureOnly => false;

    /// <summary>Attempts a call until one outcome is the last.</summary>
    /// <param name="attempts">The call.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The outcome of one of its attempts, as a rule the last.</returns>
    public abstract ValueTask<AttemptOutcome> ExecuteAsync(CallAttempts attempts, CancellationToken cancellationToken);
}
