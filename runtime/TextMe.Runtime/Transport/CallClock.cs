using System;
using System.Threading;

namespace TextMe;

/// <summary>
/// The time of one attempt at a time, and the caller's wish to end it, as one token. A source and its timer serve many one after another: of what a
/// call allocates they would be a tenth.
/// </summary>
internal sealed class CallClock
{
    private CancellationTokenSource? _spare;

    /// <summary>Starts the time of an attempt.</summary>
    /// <param name="time">The time; infinite for none.</param>
    /// <param name="callerToken">Ends the attempt early.</param>
    public Run Start(TimeSpan time, CancellationToken callerToken)
    {
        CancellationTokenSource source = Interlocked.Exchange(ref _spare, null) ?? new CancellationTokenSource();
        source.CancelAfter(time);
        CancellationTokenRegistration caller = callerToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        return new Run(this, source, caller);
    }

    /// <summary>The time of a call under way.</summary>
    internal readonly struct Run(CallClock clock, CancellationTokenSource source, CancellationTokenRegistration caller)
    {
        /// <summary>Fires when the time is up or the caller cancels.</summary>
        public CancellationToken Token => source.Token;

        /// <summary>Ends the call.</summary>
        /// <param name="isOver">Whether nothing that was given the token can still use it: the next call's time must not end this one's remains.</param>
        public void End(bool isOver)
        {
            // Waits for a cancellation by the caller that is under way; after that nobody cancels but the timer, which TryReset knows of.
            caller.Dispose();
            if (isOver && source.TryReset() && Interlocked.CompareExchange(ref clock._spare, source, null) is null)
            {
                return;
            }

            source.Dispose();
        }
    }
}
