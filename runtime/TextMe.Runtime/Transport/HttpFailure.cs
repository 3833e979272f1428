using System;
using System.IO;
using System.Net.Http;
using System.Security.Authentication;
using System.Threading;

namespace TextMe;

/// <summary>What a failure of the network stack means for the operation.</summary>
internal static class HttpFailure
{
    /// <summary>Whether the exception says that the network, the time or the caller ended the call, rather than a mistake in the program.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or InvalidDataException or TimeoutException;

    /// <summary>The exception for the caller.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="exception">What was caught.</param>
    /// <param name="wasStarted">Whether any byte of the body can have left.</param>
    /// <param name="isTimeUp">Whether the transport's own time for the call is up.</param>
    /// <param name="callerToken">The caller's token.</param>
    public static Exception Translate(
        WireOperation operation, Exception exception, bool wasStarted, bool isTimeUp, CancellationToken callerToken)
    {
        // The token counts, not the exception's type: a connection torn down by a cancellation may surface as an I/O error.
        if (callerToken.IsCancellationRequested)
        {
            return new OperationCanceledException($"The {operation.Name} call was cancelled.", exception, callerToken);
        }

        if (isTimeUp || exception is TimeoutException || exception.InnerException is TimeoutException)
        {
            // A time of the handler's own, for connecting, ends here too; it is told by the body, which nobody has asked for then.
            exception = exception as TimeoutException ?? new TimeoutException("The time was up.", exception);
            return isTimeUp || wasStarted
                ? new OutcomeUnknownException(operation.Name, "no reply came in time.", exception)
                : new NotSentException(operation.Name, "no connection could be made in time.", exception);
        }

        // With retries or hedging in the handler chain, the last attempt's error says nothing about those before it.
        return !wasStarted && FindProof(exception) is { } proof
            ? new NotSentException(operation.Name, proof, exception)
            : new OutcomeUnknownException(operation.Name, "the connection failed before a whole reply had come.", exception);
    }

    private static string? FindProof(Exception exception) => (exception as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "the name of the host could not be resolved.",
        HttpRequestError.ConnectionError => "no connection could be made.",
        HttpRequestError.SecureConnectionError => "no secure connection could be made.",
        HttpRequestError.ProxyTunnelError => "the proxy made no connection.",
        _ when exception.InnerException is AuthenticationException => "the connection is not secure enough.",
        _ => null,
    };
}
