using System;
using Microsoft.Extensions.Logging;

namespace TextMe;

/// <summary>What this package logs; docs/observability.md has the table of all events.</summary>
internal static partial class TextMeLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "A client of {Username} is ready: its calls go to {Target}.")]
    public static partial void ClientReady(ILogger logger, string username, string target);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Warning}")]
    public static partial void TokenWarning(ILogger logger, string warning, Exception? exception);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning,
        Message = "The documents of all calls are logged, without their values, which costs time: LogBodies is for finding errors.")]
    public static partial void BodiesLogged(ILogger logger);

    public static void Body(ILogger logger, ShownBody body)
    {
        if (body.IsReply)
        {
            ReplyBody(logger, body.Operation, body.Bytes, body.Text);
        }
        else
        {
            RequestBody(logger, body.Operation, body.Bytes, body.Text);
        }
    }

    [LoggerMessage(EventId = 4, Level = LogLevel.Debug, Message = "{Operation} sends {Bytes} bytes: {Body}")]
    public static partial void RequestBody(ILogger logger, WireOperation operation, int bytes, string body);

    [LoggerMessage(EventId = 5, Level = LogLevel.Debug, Message = "{Operation} is answered with {Bytes} bytes: {Body}")]
    public static partial void ReplyBody(ILogger logger, WireOperation operation, int bytes, string body);
}
