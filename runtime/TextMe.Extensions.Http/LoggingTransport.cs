using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace TextMe.Extensions.Http;

/// <summary>Logs how each call ended.</summary>
internal sealed class LoggingTransport(IWireTransport inner, ILogger logger) : IWireTransport
{
    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<ApiResult<TReply>> SendAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        long started = Stopwatch.GetTimestamp();
        try
        {
            ApiResult<TReply> result = await inner.SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
            LogEnd(operation, result.StatusClass, result.Status, result.Attempts, Since(started));
            return result;
        }
        catch (Exception e)
        {
            LogFailure(operation, e, Since(started));
            throw;
        }
    }

    private static double Since(long started) => Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);

    private void LogEnd(WireOperation operation, StatusClass statusClass, int status, int attempts, double milliseconds)
    {
        switch (statusClass)
        {
            case StatusClass.Success:
                CallLog.CallDone(logger, operation, status, attempts, milliseconds);
                break;
            case StatusClass.Partial:
                CallLog.CallDoneInPart(logger, operation, status, attempts, milliseconds);
                break;
            default:
                CallLog.CallRefused(logger, operation, status, statusClass, attempts, milliseconds);
                break;
        }
    }

    private void LogFailure(WireOperation operation, Exception exception, double milliseconds)
    {
        switch (exception)
        {
            case RequestValidationException:
                CallLog.RequestInvalid(logger, operation, exception);
                break;
            case NotSentException or TokenStoreException:
                CallLog.CallNotSent(logger, operation, ((TextMeException)exception).Attempts, milliseconds, exception);
                break;
            case CredentialsException e:
                CallLog.CallRefused(logger, operation, e.Status, e.StatusClass, e.Attempts, milliseconds);
                break;
            case OutcomeUnknownException e:
                CallLog.OutcomeUnknown(logger, operation, e.Attempts, milliseconds, e);
                break;
            case UnexpectedResponseException e:
                CallLog.AnswerUnexpected(logger, operation, e.HttpStatus, e.Attempts, milliseconds, e);
                break;
            case OperationCanceledException:
                CallLog.CallCancelled(logger, operation, milliseconds);
                break;
            default:
                CallLog.CallFailed(logger, operation, milliseconds, exception);
                break;
        }
    }
}
