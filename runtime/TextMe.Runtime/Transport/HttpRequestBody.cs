using System;
using System.Buffers;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>
/// A request body in pooled memory of its own. A handler may still be sending when the call has ended: HTTP/2 answers early, hedging leaves the
/// slower attempt behind. The memory then stays with the garbage collector instead of going back to the pool, where the next call would write its own
/// body into what is being sent.
/// </summary>
internal sealed class HttpRequestBody : HttpContent
{
    private readonly int _length;
    private byte[]? _array;
    private int _sendsUnderWay;

    /// <summary>Copies the document.</summary>
    public HttpRequestBody(ReadOnlyMemory<byte> document, WireFormat format)
    {
        _length = document.Length;
        _array = ArrayPool<byte>.Shared.Rent(_length);
        document.CopyTo(_array);
        Headers.TryAddWithoutValidation("Content-Type", format == WireFormat.Xml ? "application/xml" : "application/json");
    }

    /// <summary>Whether a handler has ever asked for the bytes. While it has not, in no attempt, the service cannot have processed the request.</summary>
    public bool WasStarted { get; private set; }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        byte[] array = Begin();
        try
        {
            await stream.WriteAsync(array.AsMemory(0, _length), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _sendsUnderWay);
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // Begin() counts first and looks second, this takes the array first and looks second: one of the two sees the other.
        byte[]? array = Interlocked.Exchange(ref _array, null);
        if (array is not null && Volatile.Read(ref _sendsUnderWay) == 0)
        {
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }

        base.Dispose(disposing);
    }

    private byte[] Begin()
    {
        WasStarted = true;
        Interlocked.Increment(ref _sendsUnderWay);
        byte[]? array = Volatile.Read(ref _array);
        if (array is null)
        {
            Interlocked.Decrement(ref _sendsUnderWay);
            throw new ObjectDisposedException(nameof(HttpRequestBody));
        }

        return array;
    }
}
