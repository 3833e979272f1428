using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>
/// The body of a reply on its way from a transport to the reader, in pooled memory. The transport writes it; who receives it disposes it, which
/// clears the memory.
/// </summary>
public sealed class WireReply : IBufferWriter<byte>, IDisposable
{
    private readonly PooledBuffer _buffer;

    /// <summary>Creates an empty reply.</summary>
    /// <param name="capacity">How many bytes will come, 0 if that is not known. The reply grows as needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public WireReply(int capacity = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _buffer = new PooledBuffer(capacity);
    }

    /// <summary>The HTTP status it came with, for errors; <see langword="null"/> where no HTTP is involved.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>
    /// The <c>charset</c> parameter of its <c>Content-Type</c>; <see langword="null"/> or empty: there is none. Mark and XML declaration are looked at in
    /// any case, see <see cref="WireEncoding"/>.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>The token that the request was sent with, should the service have refused it; <see langword="null"/> where there was none.</summary>
    internal string? SentToken { get; init; }

    /// <summary>The body so far; valid until the next write or <see cref="Dispose"/>.</summary>
    /// <exception cref="ObjectDisposedException">The reply was disposed.</exception>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.WrittenMemory;

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.WrittenSpan;

    /// <inheritdoc/>
    public void Advance(int count) => _buffer.Advance(count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => _buffer.GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => _buffer.GetSpan(sizeHint);

    /// <summary>Appends a stream up to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">The most bytes the reply may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns><see langword="false"/> if more came than the limit allows; the rest was not read.</returns>
    public ValueTask<bool> FillAsync(Stream stream, long limit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return _buffer.FillAsync(stream, limit, cancellationToken);
    }

    /// <summary>Clears the memory and gives it back. May be called again.</summary>
    public void Dispose() => _buffer.Dispose();
}
