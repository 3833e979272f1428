using System;

namespace TextMe;

/// <summary>The time that a call may take, attempts and waits together.</summary>
/// <param name="Timeout">The time; infinite for none.</param>
/// <param name="TimeProvider">Measures it, and times the waits.</param>
internal readonly record struct CallTime(TimeSpan Timeout, TimeProvider TimeProvider)
{
    /// <summary>Calls without an end of their own.</summary>
    public static CallTime Unlimited { get; } = new(System.Threading.Timeout.InfiniteTimeSpan, TimeProvider.System);

    /// <summary>Whether a timer can take it.</summary>
    public static bool IsShort(TimeSpan value) => value.TotalMilliseconds <= int.MaxValue;

    /// <summary>Whether it can be a limit: infinite, or more than nothing.</summary>
    public static bool IsTimeout(TimeSpan value) => value == System.Threading.Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && IsShort(value));

    /// <summary>What is left of it; of an infinite time, the longest there is.</summary>
    /// <param name="started">The timestamp at the start of the call.</param>
    public TimeSpan RemainingSince(long started) =>
        Timeout == System.Threading.Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : Timeout - TimeProvider.GetElapsedTime(started);

    /// <summary>The time for an attempt.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="policy">Says how long an attempt may take.</param>
    /// <param name="remaining">What is left for the call.</param>
    public static TimeSpan OfAttempt(WireOperation operation, RetryPolicy policy, TimeSpan remaining)
    {
        TimeSpan limit = operation.Safety == OperationSafety.Unsafe || policy.AttemptTimeout == System.Threading.Timeout.InfiniteTimeSpan
            ? TimeSpan.MaxValue
            : policy.AttemptTimeout;
        TimeSpan time = limit < remaining ? limit : remaining;
        return time == TimeSpan.MaxValue ? System.Threading.Timeout.InfiniteTimeSpan : time;
    }
}
