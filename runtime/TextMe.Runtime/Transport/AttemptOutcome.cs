using System;

namespace TextMe;

/// <summary>What became of one attempt of a call.</summary>
public readonly struct AttemptOutcome
{
    private AttemptOutcome(object? result, TextMeException? exception, bool mayRepeat, bool mayBeDone, TimeSpan? retryAfter)
    {
        Result = result;
        Exception = exception;
        MayRepeat = mayRepeat;
        MayBeDone = mayBeDone;
        RetryAfter = retryAfter;
    }

    /// <summary>Why no reply came; <see langword="null"/> where one did, be it a refusal.</summary>
    public TextMeException? Exception { get; }

    /// <summary>
    /// Whether it is a failure after which the operation may be sent again: one of <see cref="OperationSafety.Unsafe"/> only where it is proven that nothing was
    /// processed (<see cref="NotSentException"/>, HTTP 429), any other also after an unknown outcome, HTTP 408 or 5xx, and a status that is transient or unknown.
    /// </summary>
    public bool MayRepeat { get; }

    /// <summary>How long the service asked to wait; <see langword="null"/> where it did not.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether the attempt may have done what was asked for, although it failed.</summary>
    internal bool MayBeDone { get; }

    /// <summary>The <see cref="ApiResult{T}"/>.</summary>
    internal object? Result { get; }

    /// <summary>A reply came.</summary>
    internal static AttemptOutcome Of<TReply>(WireOperation operation, ApiResult<TReply> result)
    {
        bool isUnknown = result.StatusClass == StatusClass.Unknown;
        bool mayRepeat = operation.Safety != OperationSafety.Unsafe && (isUnknown || result.StatusClass == StatusClass.Transient);
        return new AttemptOutcome(result, exception: null, mayRepeat, isUnknown, retryAfter: null);
    }

    /// <summary>No reply came.</summary>
    internal static AttemptOutcome Of(WireOperation operation, TextMeException exception)
    {
        var answer = exception as UnexpectedResponseException;
        bool isNotProcessed = exception is NotSentException || answer is { HttpStatus: 429 };
        bool isPassing = isNotProcessed || exception is OutcomeUnknownException || answer is { HttpStatus: 408 or (>= 500 and < 600) };
        bool mayRepeat = operation.Safety == OperationSafety.Unsafe ? isNotProcessed : isPassing;

        // A token provider's own exceptions come before anything is sent; asking it again would give the same again.
        bool mayBeDone = !isNotProcessed && exception is not (CredentialsException or TokenStoreException);
        return new AttemptOutcome(result: null, exception, mayRepeat, mayBeDone, answer?.RetryAfter);
    }
}
