using System;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TextMe.AspNetCore;

/// <summary>Writes failures of implementations, of which the client only sees a status, to the log.</summary>
internal static partial class EndpointLog
{
    /// <summary>The category, for filters.</summary>
    private const string Category = "TextMe.AspNetCore.Endpoint";

    public static Action<string, Exception> For(IEndpointRouteBuilder endpoints)
    {
        ILogger logger = endpoints.ServiceProvider.GetService<ILoggerFactory>()?.CreateLogger(Category) ?? NullLogger.Instance;
        return (operation, exception) => OperationFailed(logger, operation, exception);
    }

    [LoggerMessage(1, LogLevel.Error, "The implementation of {Operation} failed.")]
    private static partial void OperationFailed(ILogger logger, string operation, Exception exception);
}
