using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>64 bytes at one time: each question is answered with one bit for each byte.</summary>
internal readonly struct ByteBlock
{
    public const int Length = 64;

    private readonly Vector256<byte> _lower;
    private readonly Vector256<byte> _upper;

    /// <summary>Takes the bytes at an index, from which on there have to be that many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteBlock(ReadOnlySpan<byte> bytes, int index)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes.Slice(index, Length));
        _lower = Vector256.LoadUnsafe(ref start);
        _upper = Vector256.LoadUnsafe(ref start, Length / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ByteBlock(Vector256<byte> lower, Vector256<byte> upper)
    {
        _lower = lower;
        _upper = upper;
    }

    /// <summary>The bytes with further bits set in each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteBlock With(byte bits) => new(_lower | Vector256.Create(bits), _upper | Vector256.Create(bits));

    /// <summary>The bytes that have this value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Find(byte value)
    {
        Vector256<byte> wanted = Vector256.Create(value);
        return Vector256.Equals(_lower, wanted).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(_upper, wanted).ExtractMostSignificantBits() << (Length / 2));
    }
}
