using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Text;

namespace TextMe;

/// <summary>
/// A transport that moves bytes. It checks and writes requests and reads replies; what derives from it carries one body there and one back.
/// </summary>
/// <remarks>Safe for use by many calls at one time, as long as its exchange is.</remarks>
public abstract class WireTransport : IWireTransport
{
    private readonly WireLimits _limits;
    private readonly RetryPolicy _retry;
    private readonly CallTime _time;
    private readonly Action<ShownBody>? _onBody;

    /// <summary>Creates the transport.</summary>
    /// <param name="format">The format of requests and replies.</param>
    /// <param name="limits">Bounds on the replies read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    protected WireTransport(WireFormat format, WireLimits? limits = null)
        : this(format, limits, RetryPolicy.None, CallTime.Unlimited, onBody: null)
    {
    }

    private protected WireTransport(WireFormat format, WireLimits? limits, RetryPolicy retry, CallTime time, Action<ShownBody>? onBody)
    {
        Format = format;
        _limits = limits ?? WireLimits.Default;
        _retry = retry;
        _time = time;
        _onBody = onBody;
    }

    /// <summary>The format of requests and replies.</summary>
    public WireFormat Format { get; }

    /// <summary>Where the service is, for those who observe calls; <see langword="null"/> where no network is involved.</summary>
    private protected virtual Uri? Server => null;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public ValueTask<ApiResult<TReply>> SendAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        ArgumentNullException.ThrowIfNull(operation);
        return WireTelemetry.IsObserved
            ? ObserveAsync(operation, request, cancellationToken)
            : CallAsync(operation, request, observation: null, cancellationToken);
    }

    private async ValueTask<ApiResult<TReply>> ObserveAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        var observation = CallObservation.Start(operation, Format, Server);
        try
        {
            ApiResult<TReply> result = await CallAsync(operation, request, observation, cancellationToken).ConfigureAwait(false);
            observation.End(result.Status, result.StatusClass);
            return result;
        }
        catch (Exception e)
        {
            observation.Fail(e);
            throw;
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ApiResult<TReply>> CallAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CallObservation? observation, CancellationToken cancellationToken)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        Validate(operation, request);
        using var body = new PooledBuffer();
        Write(operation, request, body);
        Show(operation, isReply: false, body.WrittenMemory.Span);
        observation?.Written(body.WrittenMemory.Length);
        long started = _time.TimeProvider.GetTimestamp();
        AttemptOutcome? first = null;
        if (_retry.ActsAfterFailureOnly)
        {
            // The way of nearly all calls: nothing is made for attempts that will not be needed.
            TimeSpan time = CallTime.OfAttempt(operation, _retry, _time.RemainingSince(started));
            AttemptOutcome only = await AttemptAsync<TReply>(operation, body.WrittenMemory, time, mayBeDone: false, observation, cancellationToken)
                .ConfigureAwait(false);
            if (!only.MayRepeat)
            {
                return ResultOf<TRequest, TReply>(only, only.Exception, only.MayBeDone, request);
            }

            first = only;
        }

        var call = new Call<TReply>(this, operation, body.WrittenMemory, started, first, observation, cancellationToken);
        AttemptOutcome last = await _retry.ExecuteAsync(call, cancellationToken).ConfigureAwait(false);
        ApiResult<TReply> result = ResultOf<TRequest, TReply>(last, call.Describe(last), call.MayBeDone, request);
        result.Attempts = call.Made;
        return result;
    }

    /// <summary>Carries one request to the service and its reply back, whatever status the reply has.</summary>
    /// <param name="operation">The operation; its path and safety may matter to the transport.</param>
    /// <param name="format">The format of the body, <see cref="Format"/>.</param>
    /// <param name="body">The request document. The memory is taken back as soon as the returned task has ended: nothing may read it after that.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The reply; the caller disposes it.</returns>
    /// <exception cref="TransportException">Nothing usable came back.</exception>
    /// <exception cref="UnexpectedResponseException">What came back cannot be a reply.</exception>
    protected abstract ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);

    /// <summary>The same within the time of one attempt, which a transport that knows no time leaves to the caller.</summary>
    private protected virtual ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, ReadOnlyMemory<byte> body, TimeSpan time, CancellationToken cancellationToken) =>
        ExchangeAsync(operation, Format, body, cancellationToken);

    /// <summary>Whether there is another token than the one that the service refused.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="refused">The refused token.</param>
    /// <param name="time">What is left for the attempt.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    private protected virtual ValueTask<bool> HasOtherTokenAsync(
        WireOperation operation, string refused, TimeSpan time, CancellationToken cancellationToken) => new(false);

    private static TimeSpan Left(WireOperation operation, CallTime whole, long started)
    {
        TimeSpan left = whole.RemainingSince(started);
        return left == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan
            : left > TimeSpan.Zero ? left
            : throw new NotSentException(operation.Name, "its token was refused, and no time is left to send it with another one.", new TimeoutException());
    }

    private static ApiResult<TReply> ResultOf<TRequest, TReply>(
        AttemptOutcome outcome, TextMeException? exception, bool mayBeDone, TRequest request)
    {
        IReadOnlyList<string>? ids = mayBeDone && request is IReconcilable reconcilable ? reconcilable.ExternalIds : null;
        if (exception is not null)
        {
            exception.ExternalIds = ids ?? exception.ExternalIds;
            ExceptionDispatchInfo.Throw(exception);
        }

        ApiResult<TReply> result = outcome.Result as ApiResult<TReply>
            ?? throw new InvalidOperationException("The retry policy returned an outcome of another call.");
        result.ExternalIds = ids;
        return result;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<AttemptOutcome> AttemptAsync<TReply>(
        WireOperation operation, ReadOnlyMemory<byte> body, TimeSpan time, bool mayBeDone, CallObservation? observation, CancellationToken cancellationToken)
        where TReply : IWireContract<TReply>
    {
        try
        {
            CallTime whole = _time with { Timeout = time };
            long started = whole.TimeProvider.GetTimestamp();
            for (bool isFirst = true; ; isFirst = false)
            {
                using WireReply reply = await ExchangeAsync(operation, body, time, cancellationToken).ConfigureAwait(false);
                observation?.Received(reply);
                ApiResult<TReply> result = Read<TReply>(operation, reply, mayBeDone);
                observation?.Attempted(result.StatusClass);
                if (!isFirst || result.StatusClass != StatusClass.Credentials || reply.SentToken is not { } refused
                    || !await HasOtherTokenAsync(operation, refused, Left(operation, whole, started), cancellationToken).ConfigureAwait(false))
                {
                    return AttemptOutcome.Of(operation, result);
                }

                time = Left(operation, whole, started);
            }
        }
        catch (TextMeException e)
        {
            observation?.Attempted(e);
            return AttemptOutcome.Of(operation, e);
        }
    }

    private static void Validate<TRequest>(WireOperation operation, TRequest request)
        where TRequest : IWireContract<TRequest>
    {
        IReadOnlyList<ConstraintViolation> violations = WireSerializer.Validate(request);
        if (violations.Count != 0)
        {
            throw new RequestValidationException(operation.Name, violations);
        }
    }

    private void Write<TRequest>(WireOperation operation, TRequest request, PooledBuffer body)
        where TRequest : IWireContract<TRequest>
    {
        try
        {
            OperationDocument.WriteRequest(body, operation, request, Format);
        }
        catch (WireFormatException e)
        {
            // What no constraint forbids and the wire cannot carry all the same, such as objects nested without end.
            throw new RequestValidationException(operation.Name, [new ConstraintViolation(e.Path, e.Error.ToString(), e.Rule)]);
        }
    }

    private ApiResult<TReply> Read<TReply>(WireOperation operation, WireReply reply, bool mayBeDone)
        where TReply : IWireContract<TReply>
    {
        try
        {
            // The body's own bound has been kept; what is not UTF-8 becomes at most three times as long.
            DetectedEncoding encoding = DetectedEncoding.Detect(reply.WrittenSpan, Format, reply.Charset, out _);
            if (encoding.IsUtf8)
            {
                Show(operation, isReply: true, reply.WrittenSpan);
                return OperationDocument.ReadReply<TReply>(operation, reply.WrittenSpan, Format, _limits, mayBeDone);
            }

            using var utf8 = new PooledBuffer(reply.WrittenSpan.Length);
            WireEncoding.Transcode(reply.WrittenSpan, encoding, SingleByteTable.FromCodePages, utf8);
            Show(operation, isReply: true, utf8.WrittenSpan);
            return OperationDocument.ReadReply<TReply>(operation, utf8.WrittenSpan, Format, _limits, mayBeDone);
        }
        catch (WireFormatException e)
        {
            throw WebPage.Find(reply.WrittenSpan, reply.Charset) is { } page
                ? new UnexpectedResponseException(operation.Name, "it is an HTML page.", reply.HttpStatus, e) { Excerpt = page }
                : new UnexpectedResponseException(operation.Name, IsBlank(reply.WrittenSpan) ? "it is empty." : e.Message, reply.HttpStatus, e);
        }
    }

    private void Show(WireOperation operation, bool isReply, ReadOnlySpan<byte> utf8)
    {
        if (_onBody is null)
        {
            return;
        }

        var body = new ShownBody(operation, isReply, utf8.Length, MaskedBody.Of(utf8, Format));
        try
        {
            _onBody(body);
        }
        catch (Exception)
        {
            // Who looks on must not decide what becomes of a call.
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> body) => body.Trim(" \t\r\n"u8).IsEmpty;

    private sealed class Call<TReply>(
        WireTransport transport,
        WireOperation operation,
        ReadOnlyMemory<byte> body,
        long started,
        AttemptOutcome? first,
        CallObservation? observation,
        CancellationToken callerToken)
        : CallAttempts(operation, transport._retry, transport._time, started, first, callerToken)
        where TReply : IWireContract<TReply>
    {
        private protected override ValueTask<AttemptOutcome> SendOnceAsync(TimeSpan time, bool mayBeDone, CancellationToken cancellationToken) =>
            transport.AttemptAsync<TReply>(Operation, body, time, mayBeDone, observation, cancellationToken);
    }
}
