using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextMe.Text;

/// <summary>The position in a buffer writer that both writers share: bytes go straight into its spans, and nothing is allocated here.</summary>
/// <remarks>
/// Every part first makes sure of its room with <see cref="Ensure"/> and is then written without bounds checks. <see cref="Grow"/> is the one place
/// that believes the buffer writer, and it does not: a span shorter than asked for is refused.
/// </remarks>
internal ref partial struct Utf8Output
{
    /// <summary>A small request fits in the first span; a pooled writer has more anyway.</summary>
    private const int FirstSpan = 512;

    /// <summary>A large document goes out in chunks of at least this, so that memory stays constant and the calls do not count.</summary>
    private const int ChunkSize = 16 * 1024;

    private readonly IBufferWriter<byte> _writer;
    private Span<byte> _span;
    private int _position;
    private byte _lastHandedOver;

    public Utf8Output(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _span = writer.GetSpan(FirstSpan);
    }

    /// <summary>The byte last written, or 0 at the start.</summary>
    public readonly byte Last
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _position > 0 ? Unsafe.Add(ref MemoryMarshal.GetReference(_span), _position - 1) : _lastHandedOver;
    }

    /// <summary>The next byte to write. Only as many bytes may be written as were made sure of.</summary>
    public readonly ref byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), _position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ensure(int size)
    {
        if (_span.Length - _position < size)
        {
            _ = Grow(size);
        }
    }

    /// <summary>All the room there is now, for the rows of a list; none when nothing has been written here, since they look at the byte before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Utf8Rows BeginRows() => new(_position > 0 ? _span[(_position - 1)..] : default);

    /// <summary>Takes the rows that were ended, out of the room that was theirs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRows(scoped Utf8Rows rows)
    {
        if ((uint)rows.Length > (uint)(_span.Length - _position))
        {
            ThrowNoRows();
        }

        _position += rows.Length;
    }

    /// <summary>At least <paramref name="size"/> bytes to write into, of which <see cref="Advance"/> takes some.</summary>
    public Span<byte> GetSpan(int size)
    {
        Ensure(size);
        return _span[_position..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => _position += count;

    /// <summary>A copy whose length the JIT knows wherever the literal is one, which makes it a few vector moves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> literal)
    {
        // The position is taken out of memory once: the copy might alias it, for all the JIT knows.
        int position = _position;
        if (_span.Length - position < literal.Length)
        {
            position = Grow(literal.Length);
        }

        Unsafe.CopyBlockUnaligned(
            ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), position), ref MemoryMarshal.GetReference(literal), (uint)literal.Length);
        _position = position + literal.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        int position = _position;
        if (_span.Length == position)
        {
            position = Grow(1);
        }

        Unsafe.Add(ref MemoryMarshal.GetReference(_span), position) = value;
        _position = position + 1;
    }

    /// <summary>Writes a literal without its first byte, a comma, when the byte last written is <paramref name="opening"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteSeparated(scoped ReadOnlySpan<byte> literal, byte opening)
    {
        int position = _position;
        if (position == 0 || _span.Length - position < literal.Length)
        {
            WriteSeparatedAtEdge(literal, opening);
            return;
        }

        // One copy of constant length either way: it goes over the opening byte, which is then put back.
        ref byte before = ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), position - 1);
        byte last = before;
        int skip = last == opening ? 1 : 0;
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref before, 1 - skip), ref MemoryMarshal.GetReference(literal), (uint)literal.Length);
        before = last;
        _position = position - skip + literal.Length;
    }

    public void Flush()
    {
        HandOver();
        _span = default;
    }

    /// <summary>The same where the byte before may be in a span that has been handed over.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteSeparatedAtEdge(scoped ReadOnlySpan<byte> literal, byte opening) =>
        WriteRaw(Last == opening ? literal[1..] : literal);

    /// <summary>Hands over what is written and takes the next span; returns the position in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Grow(int size)
    {
        HandOver();
        _span = _writer.GetSpan(Math.Max(size, ChunkSize));
        if (_span.Length < size)
        {
            _span = default;
            throw new ArgumentException("The buffer writer handed out less room than it was asked for.");
        }

        return 0;
    }

    private static void ThrowNoRows() => throw new ArgumentException("These rows were not begun here, or something was written after they were begun.");

    private void HandOver()
    {
        _lastHandedOver = Last;
        _writer.Advance(_position);
        _position = 0;
    }
}
