using System;
using System.Buffers;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Text;

namespace TextMe;

/// <summary>The base of generated endpoints: everything that is the same for all contracts.</summary>
/// <remarks>
/// A body that cannot be read, a root that is no operation, a value that breaks a constraint and a failure of the implementation are each answered with
/// the status that the contract names for it. Nothing is thrown but the cancellation. Safe for use by many calls at one time, as long as the
/// implementation is.
/// </remarks>
public abstract class WireEndpoint : IWireEndpoint
{
    private readonly EndpointSettings _settings;

    /// <summary>Creates the endpoint.</summary>
    /// <param name="settings">What the contract says.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected WireEndpoint(EndpointSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
    }

    /// <summary>Bounds on the requests read. A request beyond them is answered as one that is not well formed.</summary>
    public WireLimits Limits { get; set; } = WireLimits.Default;

    /// <summary>
    /// Told of every exception that the client only sees as the failure status: the operation's name and the exception, which may hold personal
    /// data. Called after the reply was written. It must not throw. Without it such exceptions are lost; the ASP.NET Core mapping logs them.
    /// </summary>
    public Action<string, Exception>? OnFailure { get; set; }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public ValueTask HandleAsync(
        ReadOnlyMemory<byte> request, WireFormat format, IBufferWriter<byte> reply, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        cancellationToken.ThrowIfCancellationRequested();
        DetectedEncoding encoding;
        try
        {
            encoding = DetectedEncoding.Detect(request.Span, format, charset: null, out _);
        }
        catch (WireFormatException)
        {
            // Nothing at all is answered as what cannot be read.
            return AnswerAsync(default, format, reply, cancellationToken);
        }

        return encoding.IsUtf8 || request.Length > Limits.MaxDocumentBytes
            ? AnswerAsync(request, format, reply, cancellationToken)
            : AnswerTranscodedAsync(request, encoding, format, reply, cancellationToken);
    }

    /// <summary>Hands a call to the method of its operation.</summary>
    /// <param name="endpointCall">The call; its operation's name is known.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ValueTask DispatchAsync(EndpointCall endpointCall);

    private async ValueTask AnswerTranscodedAsync(
        ReadOnlyMemory<byte> request, DetectedEncoding encoding, WireFormat format, IBufferWriter<byte> reply, CancellationToken cancellationToken)
    {
        using var utf8 = new PooledBuffer(request.Length);
        try
        {
            WireEncoding.Transcode(request.Span, encoding, SingleByteTable.FromCodePages, utf8);
            request = utf8.WrittenMemory;
        }
        catch (WireFormatException)
        {
            request = default;
        }

        await AnswerAsync(request, format, reply, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask AnswerAsync(
        ReadOnlyMemory<byte> request, WireFormat format, IBufferWriter<byte> reply, CancellationToken cancellationToken)
    {
        var call = new EndpointCall(_settings, Limits, OnFailure, request, format, reply, cancellationToken);
        return call.TryReadOperation() ? DispatchAsync(call) : ValueTask.CompletedTask;
    }
}
