using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>
/// UTF-16 to escaped UTF-8 in one pass. The caller guarantees <see cref="ITextEscape.MaxBytesPerChar"/> bytes a char and <see cref="Slack"/> more:
/// nothing here looks at the room left.
/// </summary>
internal static partial class Utf8Transcoder
{
    /// <summary>How far whole-vector stores may reach behind the text.</summary>
    public const int Slack = 16;

    public static bool Vectors => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>No byte, as an index into a vector; it stays one when 8 is added.</summary>
    private const byte No = 0x80;

    /// <summary>For four lanes of two bytes, by the mask of the lanes that need both: the byte indexes that squeeze out the empty bytes.</summary>
    private static ReadOnlySpan<byte> Squeeze =>
    [
        0, 2, 4, 6, No, No, No, No, // 0000
        0, 1, 2, 4, 6, No, No, No, // 0001
        0, 2, 3, 4, 6, No, No, No, // 0010
        0, 1, 2, 3, 4, 6, No, No, // 0011
        0, 2, 4, 5, 6, No, No, No, // 0100
        0, 1, 2, 4, 5, 6, No, No, // 0101
        0, 2, 3, 4, 5, 6, No, No, // 0110
        0, 1, 2, 3, 4, 5, 6, No, // 0111
        0, 2, 4, 6, 7, No, No, No, // 1000
        0, 1, 2, 4, 6, 7, No, No, // 1001
        0, 2, 3, 4, 6, 7, No, No, // 1010
        0, 1, 2, 3, 4, 6, 7, No, // 1011
        0, 2, 4, 5, 6, 7, No, No, // 1100
        0, 1, 2, 4, 5, 6, 7, No, // 1101
        0, 2, 3, 4, 5, 6, 7, No, // 1110
        0, 1, 2, 3, 4, 5, 6, 7, // 1111
    ];

    /// <summary>Writes any text. Returns the bytes written, or -1 when it holds a character that the wire cannot carry.</summary>
    /// <remarks>Optimised from the first call on, so that the text which comes first does not decide what is fast.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Encode<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        nuint end = (nuint)length;
        nuint read = 0;
        nuint written = 0;
        while (read < end)
        {
            nuint few = 8;
            if (Vectors && end - read >= 16)
            {
                Vector128<ushort> lower = Vector128.LoadUnsafe(ref source, read);
                Vector128<ushort> upper = Vector128.LoadUnsafe(ref source, read + 8);
                Vector128<byte> bytes = Simd.Narrow(lower, upper);
                Vector128<byte> flags = TextEscape.Classify<TEscape>(bytes);
                if (flags == Vector128<byte>.Zero)
                {
                    bytes.StoreUnsafe(ref target, written);
                    read += 16;
                    written += 16;
                    continue;
                }

                if (IsShort(lower | upper, flags))
                {
                    uint wide = flags.ExtractMostSignificantBits();
                    written += EncodeShort(lower, wide & 0xFF, ref Unsafe.Add(ref target, written));
                    written += EncodeShort(upper, wide >> 8, ref Unsafe.Add(ref target, written));
                    read += 16;
                    continue;
                }

                // The plain start of the block, and then only the one character that needs an escape.
                nuint plain = (nuint)BitOperations.TrailingZeroCount(~Vector128.Equals(flags, Vector128<byte>.Zero).ExtractMostSignificantBits());
                bytes.StoreUnsafe(ref target, written);
                read += plain;
                written += plain;
                few = Unsafe.Add(ref source, read) < 0x80 ? 1u : 8u;
            }
            else if (Vectors && end - read >= 8)
            {
                Vector128<ushort> chars = Vector128.LoadUnsafe(ref source, read);
                Vector128<byte> flags = TextEscape.Classify<TEscape>(Simd.Narrow(chars, chars));
                if (IsShort(chars, flags))
                {
                    written += EncodeShort(chars, flags.ExtractMostSignificantBits() & 0xFF, ref Unsafe.Add(ref target, written));
                    read += 8;
                    continue;
                }
            }

            else if (Vectors && end >= 8)
            {
                // The last 8 chars once more: what is written of them already is written again as the same, at the same place.
                Vector128<ushort> chars = Vector128.LoadUnsafe(ref source, end - 8);
                Vector128<byte> flags = TextEscape.Classify<TEscape>(Simd.Narrow(chars, chars));
                if (IsShort(chars, flags))
                {
                    uint wide = flags.ExtractMostSignificantBits() & 0xFF;
                    int again = 8 - (int)(end - read);
                    written -= (uint)(again + BitOperations.PopCount(wide & ((1u << again) - 1)));
                    return (int)(written + EncodeShort(chars, wide, ref Unsafe.Add(ref target, written)));
                }
            }

            long step = EncodeFew<TEscape>(ref Unsafe.Add(ref source, read), end - read, few, ref Unsafe.Add(ref target, written));
            if (step < 0)
            {
                return -1;
            }

            read += (nuint)(step >> 32);
            written += (uint)step;
        }

        return (int)written;
    }

    /// <summary>Whether chars become one or two bytes each (ASCII, Latin, Greek, Cyrillic, Hebrew, Arabic) and none is special.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsShort(Vector128<ushort> chars, Vector128<byte> flags) =>
        ((chars & Vector128.Create((ushort)0xF800)) | (flags & Vector128.Create(TextEscape.Special)).AsUInt16()) == Vector128<ushort>.Zero;

    /// <summary>Writes 8 chars of one or two bytes; <paramref name="wide"/> is the mask of those that take two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint EncodeShort(Vector128<ushort> chars, uint wide, ref byte target)
    {
        // Two bytes as a little-endian lane: 110xxxxx first, 10xxxxxx behind it.
        Vector128<ushort> two = Vector128.ShiftRightLogical(chars, 6)
            | Vector128.ShiftLeft(chars & Vector128.Create((ushort)0x3F), 8)
            | Vector128.Create((ushort)0x80C0);
        Vector128<ushort> isWide = Vector128.GreaterThan(chars.AsInt16(), Vector128.Create((short)0x7F)).AsUInt16();
        Vector128<byte> lanes = Vector128.ConditionalSelect(isWide, two, chars).AsByte();
        ref byte squeeze = ref MemoryMarshal.GetReference(Squeeze);
        ulong first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref squeeze, (wide & 0xF) * 8));
        ulong second = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref squeeze, (wide >> 4) * 8)) + 0x0808_0808_0808_0808;
        Vector128<ulong> bytes = Simd.Shuffle(lanes, Vector128.Create(first, second).AsByte()).AsUInt64();
        Unsafe.WriteUnaligned(ref target, bytes.GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 4 + BitOperations.PopCount(wide & 0xF)), bytes.GetElement(1));
        return 8 + (nuint)BitOperations.PopCount(wide);
    }

    /// <summary>
    /// A few chars (one more, to end with a whole pair) in the plain way that is right for all of them. Returns chars read and bytes written in the
    /// upper and lower half of a number, so that neither has to live in memory; -1 when one cannot be carried.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long EncodeFew<TEscape>(ref ushort source, nuint length, nuint few, ref byte target)
        where TEscape : struct, ITextEscape
    {
        nuint end = Math.Min(length, few);
        nuint read = 0;
        nuint written = 0;
        while (read < end)
        {
            uint value = Unsafe.Add(ref source, read++);
            ref byte next = ref Unsafe.Add(ref target, written);
            if (TEscape.IsPlain(value))
            {
                next = (byte)value;
                written++;
            }
            else if (value < 0x80)
            {
                ReadOnlySpan<byte> escape = TEscape.Escape(value);
                if (escape.IsEmpty)
                {
                    return -1;
                }

                escape.CopyTo(MemoryMarshal.CreateSpan(ref next, escape.Length));
                written += (nuint)escape.Length;
            }
            else if (value < 0x800)
            {
                next = (byte)(0xC0 | (value >> 6));
                Unsafe.Add(ref next, 1) = (byte)(0x80 | (value & 0x3F));
                written += 2;
            }
            else if (value - 0xD800 >= 0x800)
            {
                if (value >= 0xFFFE)
                {
                    return -1;
                }

                next = (byte)(0xE0 | (value >> 12));
                Unsafe.Add(ref next, 1) = (byte)(0x80 | ((value >> 6) & 0x3F));
                Unsafe.Add(ref next, 2) = (byte)(0x80 | (value & 0x3F));
                written += 3;
            }
            else
            {
                uint low = read < length ? Unsafe.Add(ref source, read) : 0u;
                if (value >= 0xDC00 || low - 0xDC00 >= 0x400)
                {
                    return -1;
                }

                uint scalar = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                next = (byte)(0xF0 | (scalar >> 18));
                Unsafe.Add(ref next, 1) = (byte)(0x80 | ((scalar >> 12) & 0x3F));
                Unsafe.Add(ref next, 2) = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                Unsafe.Add(ref next, 3) = (byte)(0x80 | (scalar & 0x3F));
                read++;
                written += 4;
            }
        }

        return ((long)read << 32) | (uint)written;
    }
}
