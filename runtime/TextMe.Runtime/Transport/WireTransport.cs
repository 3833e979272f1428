using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Text;

namespace TextMe;

/// <summary>
/// A transport that moves bytes. It checks and writes requests and reads replies; what derives from it carries one body there and one back.
/// </summary>
/// <remarks>Safe for use by many calls at one time, as long as <see cref="ExchangeAsync"/> is.</remarks>
public abstract class WireTransport : IWireTransport
{
    private readonly WireLimits _limits;

    /// <summary>Creates the transport.</summary>
    /// <param name="format">The format of requests and replies.</param>
    /// <param name="limits">Bounds on the replies read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    protected WireTransport(WireFormat format, WireLimits? limits = null)
    {
        Format = format;
        _limits = limits ?? WireLimits.Default;
    }

    /// <summary>The format of requests and replies.</summary>
    public WireFormat Format { get; }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<ApiResult<TReply>> SendAsync<TRequest, TReply>(
        WireOperation<TRequest, TReply> operation, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        Validate(operation, request);
        using var body = new PooledBuffer();
        Write(operation, request, body);
        try
        {
            using WireReply reply = await ExchangeAsync(operation, Format, body.WrittenMemory, cancellationToken).ConfigureAwait(false);
            return Read<TReply>(operation, reply);
        }
        catch (OutcomeUnknownException e) when (request is IReconcilable)
        {
            e.ExternalIds = ((IReconcilable)request).ExternalIds;
            throw;
        }
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

    private ApiResult<TReply> Read<TReply>(WireOperation operation, WireReply reply)
        where TReply : IWireContract<TReply>
    {
        try
        {
            // The body's own bound has been kept; what is not UTF-8 becomes at most three times as long.
            DetectedEncoding encoding = DetectedEncoding.Detect(reply.WrittenSpan, Format, reply.Charset, out _);
            if (encoding.IsUtf8)
            {
                return OperationDocument.ReadReply<TReply>(operation, reply.WrittenSpan, Format, _limits);
            }

            using var utf8 = new PooledBuffer(reply.WrittenSpan.Length);
            WireEncoding.Transcode(reply.WrittenSpan, encoding, SingleByteTable.FromCodePages, utf8);
            return OperationDocument.ReadReply<TReply>(operation, utf8.WrittenSpan, Format, _limits);
        }
        catch (WireFormatException e)
        {
            throw new UnexpectedResponseException(operation.Name, Describe(reply.WrittenSpan) ?? e.Message, reply.HttpStatus, e);
        }
    }

    /// <summary>Names what often comes in place of a reply.</summary>
    private static string? Describe(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> start = body.TrimStart(" \t\r\n"u8);
        return start.IsEmpty ? "it is empty."
            : StartsWithIgnoreCase(start, "<!doctype html"u8) || StartsWithIgnoreCase(start, "<html"u8) ? "it is an HTML page."
            : null;
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix) =>
        text.Length >= prefix.Length && Ascii.EqualsIgnoreCase(text[..prefix.Length], prefix);
}
