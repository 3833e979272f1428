using System;
using Microsoft.Extensions.Logging;

namespace TextMe.Extensions.Http;

/// <summary>What is logged of calls; docs/observability.md has the table of all events. No text of a request or a reply is among it.</summary>
internal static partial class CallLog
{
    [LoggerMessage(EventId = 10, Level = LogLevel.Debug,
        Message = "{Operation} was done: status {Status}, attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void CallDone(ILogger logger, WireOperation operation, int status, int attempts, double milliseconds);

    [LoggerMessage(EventId = 11, Level = LogLevel.Warning,
        Message = "{Operation} was done in part only: status {Status}, attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void CallDoneInPart(ILogger logger, WireOperation operation, int status, int attempts, double milliseconds);

    [LoggerMessage(EventId = 12, Level = LogLevel.Warning,
        Message = "{Operation} was refused: status {Status} ({StatusClass}), attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void CallRefused(
        ILogger logger, WireOperation operation, int status, StatusClass statusClass, int attempts, double milliseconds);

    [LoggerMessage(EventId = 13, Level = LogLevel.Warning,
        Message = "{Operation} was not sent: the request breaks its constraints.")]
    public static partial void RequestInvalid(ILogger logger, WireOperation operation, Exception exception);

    [LoggerMessage(EventId = 14, Level = LogLevel.Warning,
        Message = "{Operation} did not reach the service: attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void CallNotSent(ILogger logger, WireOperation operation, int attempts, double milliseconds, Exception exception);

    [LoggerMessage(EventId = 15, Level = LogLevel.Error,
        Message = "The outcome of {Operation} is not known: attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void OutcomeUnknown(ILogger logger, WireOperation operation, int attempts, double milliseconds, Exception exception);

    [LoggerMessage(EventId = 16, Level = LogLevel.Error,
        Message = "The answer to {Operation} is not a reply: HTTP status {HttpStatus}, attempts {Attempts}, {Milliseconds} ms.")]
    public static partial void AnswerUnexpected(
        ILogger logger, WireOperation operation, int? httpStatus, int attempts, double milliseconds, Exception exception);

    [LoggerMessage(EventId = 17, Level = LogLevel.Debug,
        Message = "{Operation} was cancelled by its caller after {Milliseconds} ms.")]
    public static partial void CallCancelled(ILogger logger, WireOperation operation, double milliseconds);

    [LoggerMessage(EventId = 18, Level = LogLevel.Error,
        Message = "{Operation} failed otherwise: {Milliseconds} ms.")]
    public static partial void CallFailed(ILogger logger, WireOperation operation, double milliseconds, Exception exception);
}
