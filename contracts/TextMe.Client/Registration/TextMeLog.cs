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
}
