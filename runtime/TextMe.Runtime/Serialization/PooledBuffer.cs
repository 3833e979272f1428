using System;
using System.Buffers;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>
/// A growing buffer over <see cref="ArrayPool{T}"/>. Arrays are cleared before they go back, whole: bodies hold credentials and personal data, also
/// in bytes that were written ahead and never advanced over.
/// </summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialBytes = 1024;

    private byte[]? _array;
    private int _written;

    /// <summary>Creates a buffer; the array is rented now.</summary>
    /// <param name="capacity">Bytes that are known to come, 0 if unknown.</param>
    public PooledBuffer(int capacity = 0)
    {
        _array = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, InitialBytes));
    }

    /// <summary>What was written; valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> WrittenSpan => Rented.AsSpan(0, _written);

    /// <inheritdoc cref="WrittenSpan"/>
    public ReadOnlyMemory<byte> WrittenMemory => Rented.AsMemory(0, _written);

    private byte[] Rented => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Rented.Length - _written);
        _written += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => Reserve(sizeHint).AsMemory(_written);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(sizeHint).AsSpan(_written);

    /// <summary>Appends what the stream still holds.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">The most this buffer may hold in the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns><see langword="false"/> if the stream holds more than the limit; reading stopped there.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> FillAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            int read = await stream.ReadAsync(GetMemory(1), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            Advance(read);
            if (_written > limit)
            {
                return false;
            }
        }
    }

    /// <summary>Clears the array and gives it back; may be called again.</summary>
    public void Dispose()
    {
        byte[]? array = _array;
        _array = null;
        if (array is not null)
        {
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }
    }

    private byte[] Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        byte[] array = Rented;
        return Math.Max(sizeHint, 1) <= array.Length - _written ? array : Grow(array, Math.Max(sizeHint, 1));
    }

    private byte[] Grow(byte[] array, int sizeHint)
    {
        long needed = (long)_written + sizeHint;
        if (needed > Array.MaxLength)
        {
            throw new WireFormatException(WireError.LimitExceeded, "A document of more than 2 GiB cannot be held in memory.", "");
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, 2L * array.Length), Array.MaxLength));
        array.AsSpan(0, _written).CopyTo(larger);
        _array = larger;
        ArrayPool<byte>.Shared.Return(array, clearArray: true);
        return larger;
    }
}
