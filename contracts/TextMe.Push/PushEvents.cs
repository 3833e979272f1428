using System;
using Microsoft.Extensions.Logging;

namespace TextMe.Push;

/// <summary>Writes to the log what went wrong, without path, body and personal data.</summary>
internal static partial class PushEvents
{
    /// <summary>The category, for filters.</summary>
    public const string Category = "TextMe.Push";

    [LoggerMessage(1, LogLevel.Warning, "A push was refused. {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    /// <summary>Says where the handler failed. What the exception says is left out: it may repeat what the push holds.</summary>
    public static void Failed(ILogger logger, PushFeed feed, Exception exception) =>
        Failed(logger, feed, exception.GetType().FullName, Environment.NewLine, exception.StackTrace);

    [LoggerMessage(2, LogLevel.Error, "A push of {Feed} was not handled: {ExceptionType}{NewLine}{StackTrace}")]
    private static partial void Failed(ILogger logger, PushFeed feed, string? exceptionType, string newLine, string? stackTrace);
}
