using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Nothing usable came back. Says whether the request can have been processed.</summary>
public abstract class TransportException : TextMeException
{
    private protected TransportException(string operation, string message, Exception? innerException)
        : base(message, innerException)
    {
        Operation = operation;
    }

    /// <summary>The operation's root name.</summary>
    public string Operation { get; }
}

/// <summary>The request did not reach the service: sending it again is safe for every operation.</summary>
/// <param name="operation">The operation's root name.</param>
/// <param name="reason">Why, in words.</param>
/// <param name="innerException">What the network stack threw.</param>
public sealed class NotSentException(string operation, string reason, Exception? innerException = null)
    : TransportException(operation, $"The {operation} request was not sent: {reason}", innerException);

/// <summary>Bytes left and no answer came: the request may or may not have been processed.</summary>
public sealed class OutcomeUnknownException : TransportException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="operation">The operation's root name.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="innerException">What the network stack threw; a <see cref="TimeoutException"/> where the time ran out.</param>
    /// <param name="externalIds">The request's <see cref="IReconcilable.ExternalIds"/>.</param>
    public OutcomeUnknownException(
        string operation, string reason, Exception? innerException = null, IReadOnlyList<string>? externalIds = null)
        : base(operation, $"The outcome of the {operation} request is not known: {reason}", innerException) =>
        ExternalIds = externalIds ?? [];
}
