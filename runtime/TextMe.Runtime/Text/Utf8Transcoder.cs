using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>
/// UTF-16 to escaped UTF-8 in one pass. The caller guarantees <see cref="ITextEscape.MaxBytesPerChar"/> bytes a char and <see cref="Slack"/> more:
/// nothing here looks at the room left.
/// </summary>
internal static class Utf8Transcoder
{
    /// <summary>How far whole-vector stores may reach behind the text.</summary>
    public const int Slack = 16;

    public static bool Vectors => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>
    /// For four lanes of two bytes, by the mask of the lanes that are ASCII: the byte indexes that squeeze the empty byte out of those (0x80: no byte).
    /// </summary>
    private static ReadOnlySpan<ulong> Squeeze =>
    [
        0x0706_0504_0302_0100, 0x8007_0605_0403_0200, 0x8007_0605_0402_0100, 0x8080_0706_0504_0200,
        0x8007_0604_0302_0100, 0x8080_0706_0403_0200, 0x8080_0706_0402_0100, 0x8080_8007_0604_0200,
        0x8006_0504_0302_0100, 0x8080_0605_0403_0200, 0x8080_0605_0402_0100, 0x8080_8006_0504_0200,
        0x8080_0604_0302_0100, 0x8080_8006_0403_0200, 0x8080_8006_0402_0100, 0x8080_8080_0604_0200,
    ];

    /// <summary>Copies plain ASCII text, or the plain blocks it starts with; returns how many chars are done.</summary>
    /// <remarks>The last block overlaps the one before it, so that there is no loop over a tail and nothing is written behind the text.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CopyPlain<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        if (!Vectors)
        {
            return 0;
        }

        if (length >= 16)
        {
            int last = length - 16;
            int done = 0;
            while (true)
            {
                Vector128<byte> block = Narrow(ref source, done, done + 8);
                if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
                {
                    return done;
                }

                block.StoreUnsafe(ref target, (nuint)done);
                if (done == last)
                {
                    return length;
                }

                done = Math.Min(done + 16, last);
            }
        }

        if (length >= 8)
        {
            return CopyPlain8To16<TEscape>(ref source, length, ref target) ? length : 0;
        }

        if (length >= 4)
        {
            Vector128<ushort> chars = Vector128.Create(Read4(ref source, 0), Read4(ref source, length - 4)).AsUInt16();
            Vector128<byte> block = Simd.Narrow(chars, chars);
            if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
            {
                return 0;
            }

            Unsafe.WriteUnaligned(ref target, block.AsUInt32().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 4), block.AsUInt32().GetElement(1));
            return length;
        }

        return 0;
    }

    /// <summary>Copies 8 to 16 chars when all are plain; writes nothing otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CopyPlain8To16<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        Vector128<byte> block = Narrow(ref source, 0, length - 8);
        if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref target, block.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), block.AsUInt64().GetElement(1));
        return true;
    }

    /// <summary>Writes any text. Returns the bytes written, or -1 when it holds a character that the wire cannot carry.</summary>
    public static int Encode<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        int read = 0;
        int written = 0;
        while (read < length)
        {
            if (Vectors && length - read >= 8)
            {
                if (length - read >= 16)
                {
                    Vector128<byte> plain = Narrow(ref source, read, read + 8);
                    if (TextEscape.Classify<TEscape>(plain) == Vector128<byte>.Zero)
                    {
                        plain.StoreUnsafe(ref target, (nuint)written);
                        read += 16;
                        written += 16;
                        continue;
                    }
                }

                int count = EncodeBlock<TEscape>(ref Unsafe.Add(ref source, read), ref Unsafe.Add(ref target, written));
                if (count > 0)
                {
                    read += 8;
                    written += count;
                    continue;
                }
            }

            // The end of the text, or a block with something that takes a closer look: at most 8 chars, then blocks again.
            int end = Math.Min(read + 8, length);
            while (read < end)
            {
                int next = EncodeOne<TEscape>(ref source, ref read, length, ref Unsafe.Add(ref target, written));
                if (next < 0)
                {
                    return -1;
                }

                written += next;
            }
        }

        return written;
    }

    /// <summary>8 chars that become one or two bytes each (ASCII, Latin, Greek, Cyrillic, Hebrew, Arabic); 0 when one of them does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EncodeBlock<TEscape>(ref ushort source, ref byte target)
        where TEscape : struct, ITextEscape
    {
        Vector128<ushort> chars = Vector128.LoadUnsafe(ref source);
        Vector128<byte> special = TextEscape.Classify<TEscape>(Simd.Narrow(chars, chars)) & Vector128.Create(TextEscape.Special);
        if (((chars & Vector128.Create((ushort)0xF800)) | special.AsUInt16()) != Vector128<ushort>.Zero)
        {
            return 0;
        }

        // Two bytes as a little-endian lane: 110xxxxx first, 10xxxxxx behind it.
        Vector128<ushort> ascii = Vector128.Equals(chars & Vector128.Create((ushort)0xFF80), Vector128<ushort>.Zero);
        Vector128<ushort> two = Vector128.ShiftRightLogical(chars, 6)
            | Vector128.ShiftLeft(chars & Vector128.Create((ushort)0x3F), 8)
            | Vector128.Create((ushort)0x80C0);
        Vector128<byte> lanes = Vector128.ConditionalSelect(ascii, chars, two).AsByte();
        uint mask = Vector128.ExtractMostSignificantBits(ascii);
        ulong lower = Squeeze[(int)(mask & 0xF)];
        ulong upper = Squeeze[(int)(mask >> 4)] + 0x0808_0808_0808_0808;
        Vector128<ulong> bytes = Simd.Shuffle(lanes, Vector128.Create(lower, upper).AsByte()).AsUInt64();
        int first = 8 - BitOperations.PopCount(mask & 0xF);
        Unsafe.WriteUnaligned(ref target, bytes.GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, first), bytes.GetElement(1));
        return 16 - BitOperations.PopCount(mask);
    }

    /// <summary>One character, which may be two chars; the bytes written, or -1.</summary>
    private static int EncodeOne<TEscape>(ref ushort source, ref int read, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        uint value = Unsafe.Add(ref source, read++);
        if (TEscape.IsPlain(value))
        {
            target = (byte)value;
            return 1;
        }

        if (value < 0x80)
        {
            ReadOnlySpan<byte> escape = TEscape.Escape(value);
            for (int i = 0; i < escape.Length; i++)
            {
                Unsafe.Add(ref target, i) = escape[i];
            }

            return escape.Length > 0 ? escape.Length : -1;
        }

        if (value < 0x800)
        {
            target = (byte)(0xC0 | (value >> 6));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | (value & 0x3F));
            return 2;
        }

        if (value is < 0xD800 or (> 0xDFFF and < 0xFFFE))
        {
            target = (byte)(0xE0 | (value >> 12));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | ((value >> 6) & 0x3F));
            Unsafe.Add(ref target, 2) = (byte)(0x80 | (value & 0x3F));
            return 3;
        }

        uint low = read < length ? Unsafe.Add(ref source, read) : 0u;
        if (value > 0xDBFF || low - 0xDC00 > 0x3FF)
        {
            return -1;
        }

        read++;
        uint scalar = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
        target = (byte)(0xF0 | (scalar >> 18));
        Unsafe.Add(ref target, 1) = (byte)(0x80 | ((scalar >> 12) & 0x3F));
        Unsafe.Add(ref target, 2) = (byte)(0x80 | ((scalar >> 6) & 0x3F));
        Unsafe.Add(ref target, 3) = (byte)(0x80 | (scalar & 0x3F));
        return 4;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, int lower, int upper) =>
        Simd.Narrow(Vector128.LoadUnsafe(ref source, (nuint)lower), Vector128.LoadUnsafe(ref source, (nuint)upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read4(ref ushort source, int index) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, index)));
}
