using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>What one kind of text must not hold as it is, and what is written instead.</summary>
/// <remarks>
/// An ASCII byte is classified by its two nibbles: bit <c>h</c> of <see cref="LowNibbles"/> at the low nibble is set when the byte with that low
/// nibble and the high nibble of bit <c>h</c> is not plain. The two tables of 16 are looked up with one shuffle each, 16 bytes at a time, so that
/// every set of characters costs the same.
/// </remarks>
internal interface ITextEscape
{
    /// <summary>The most bytes that one UTF-16 unit may become.</summary>
    static abstract int MaxBytesPerChar { get; }

    /// <summary>For each low nibble, the high nibbles (as bits, see <see cref="TextEscape"/>) with which it makes a byte that is not plain.</summary>
    static abstract Vector128<byte> LowNibbles { get; }

    /// <summary>Whether the character is ASCII, printable, and written as it is.</summary>
    static abstract bool IsPlain(uint value);

    /// <summary>What stands for an ASCII character that is not plain; empty when the wire cannot carry it.</summary>
    static abstract ReadOnlySpan<byte> Escape(uint value);
}

/// <summary>The classification by nibbles that all escapes share.</summary>
internal static class TextEscape
{
    /// <summary>The bit of a flag that tells a byte of 0x80 and up, which stands for a character beyond ASCII.</summary>
    public const byte NonAscii = 0x80;

    /// <summary>The bits of a flag that tell an ASCII byte which is not plain.</summary>
    public const byte Special = 0x7F;

    /// <summary>
    /// High nibbles as bits: 0x0_ is 1, 0x1_ is 2, 0x2_ is 4, 0x3_ is 8, 0x5_ is 0x20, 0x8_ and up 0x80; the others hold nothing special.
    /// </summary>
    private static Vector128<byte> HighNibbles =>
        Vector128.Create((byte)1, 2, 4, 8, 0, 0x20, 0, 0, NonAscii, NonAscii, NonAscii, NonAscii, NonAscii, NonAscii, NonAscii, NonAscii);

    /// <summary>For each byte 0 when it is plain; only <see cref="NonAscii"/> when it is not ASCII; another bit when it is special.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Classify<TEscape>(Vector128<byte> bytes)
        where TEscape : struct, ITextEscape
    {
        Vector128<byte> nibble = Vector128.Create((byte)0x0F);
        Vector128<byte> high = Vector128.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & nibble;
        return Simd.Shuffle(TEscape.LowNibbles, bytes & nibble) & Simd.Shuffle(HighNibbles, high);
    }
}
