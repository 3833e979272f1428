using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>One call as a <see cref="RetryPolicy"/> sees it: its attempts, one after another.</summary>
public abstract class CallAttempts
{
    private readonly CallTime _time;
    private readonly long _started;
    private readonly RetryPolicy _policy;
    private readonly CancellationToken _callerToken;
    private AttemptOutcome? _last;
    private bool _isFirstKnown;
    private int _isBusy;

    private protected CallAttempts(
        WireOperation operation, RetryPolicy policy, CallTime time, long started, AttemptOutcome? first, CancellationToken callerToken)
    {
        Operation = operation;
        _policy = policy;
        _time = time;
        _started = started;
        _callerToken = callerToken;
        _isFirstKnown = first is not null;
        Keep(first);
    }

    /// <summary>The operation.</summary>
    public WireOperation Operation { get; }

    /// <summary>Whether an attempt may have done what was asked for, although it failed.</summary>
    internal bool MayBeDone { get; private set; }

    /// <summary>How many attempts were made.</summary>
    public int Made { get; private set; }

    /// <summary>What is left of the call's time; <see cref="TimeSpan.MaxValue"/> where it has no end. A longer wait is of no use.</summary>
    public TimeSpan Remaining => _time.RemainingSince(_started);

    /// <summary>The clock by which to wait.</summary>
    public TimeProvider TimeProvider => _time.TimeProvider;

    /// <summary>Makes one more attempt; where the last outcome, or the time, does not allow that, nothing is sent and the last outcome comes again.</summary>
    /// <param name="cancellationToken">Ends the attempt. Unless it was the caller who ended it, the outcome is then unknown.</param>
    /// <exception cref="InvalidOperationException">An attempt is under way: those of one call follow one another.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<AttemptOutcome> AttemptAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isBusy, 1) != 0)
        {
            throw new InvalidOperationException("The attempts of a call follow one another; one is still under way.");
        }

        try
        {
            if (_isFirstKnown)
            {
                _isFirstKnown = false;
                return _last!.Value;
            }

            TimeSpan remaining = Remaining;
            if (_last is { } last && (!last.MayRepeat || remaining <= TimeSpan.Zero))
            {
                return last;
            }

            if (remaining <= TimeSpan.Zero)
            {
                // No attempt, so none is counted.
                return AttemptOutcome.Of(Operation, new NotSentException(Operation.Name, "the time for the call was up before.", new TimeoutException()));
            }

            AttemptOutcome outcome = await SendAsync(CallTime.OfAttempt(Operation, _policy, remaining), cancellationToken).ConfigureAwait(false);
            Keep(outcome);
            return outcome;
        }
        finally
        {
            Volatile.Write(ref _isBusy, 0);
        }
    }

    /// <summary>The outcome where the policy allows no attempt: the last one there was, else that nothing was sent.</summary>
    /// <param name="cause">Why.</param>
    public AttemptOutcome Refuse(Exception cause) =>
        _last ?? AttemptOutcome.Of(Operation, new NotSentException(Operation.Name, "the retry policy allows no attempt now.", cause));

    /// <summary>What the caller gets to know of the failure that is left.</summary>
    internal TextMeException? Describe(AttemptOutcome outcome)
    {
        TextMeException? exception = outcome.Exception;
        if (exception is NotSentException && MayBeDone)
        {
            // That the last attempt did not get there proves nothing about those before.
            exception = new OutcomeUnknownException(
                Operation.Name, "an earlier attempt may have been processed, and the last one was not sent.", exception);
        }

        exception?.Attempts = Made;
        return exception;
    }

    /// <summary>Sends the request once.</summary>
    /// <param name="time">The time for it.</param>
    /// <param name="mayBeDone">Whether an attempt before may have been processed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private protected abstract ValueTask<AttemptOutcome> SendOnceAsync(TimeSpan time, bool mayBeDone, CancellationToken cancellationToken);

    private async ValueTask<AttemptOutcome> SendAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            return await SendOnceAsync(time, MayBeDone, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!_callerToken.IsCancellationRequested)
        {
            var cause = new TimeoutException("The retry policy ended the attempt.", e);
            return AttemptOutcome.Of(Operation, new OutcomeUnknownException(Operation.Name, "its attempt was ended before a reply came.", cause));
        }
    }

    private void Keep(AttemptOutcome? outcome)
    {
        if (outcome is { } made)
        {
            _last = made;
            MayBeDone |= made.MayBeDone;
            Made++;
        }
    }
}
