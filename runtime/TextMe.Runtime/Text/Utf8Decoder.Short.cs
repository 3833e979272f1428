using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <content>
/// Short text of one- and two-byte characters, as Hebrew with its spaces and digits is: blocks of 8 bytes, the mask of the continuation bytes picks
/// the shuffle that lays out the characters. Longer text is faster in the BCL.
/// </content>
internal static partial class Utf8Decoder
{
    private const int LongestShortText = 64;
    private const int Block = ShortTextLayouts.Block;

    /// <summary>
    /// The string of a short text that has characters below U+0800 only; <see langword="null"/> when it is longer, has others or is not UTF-8.
    /// </summary>
    public static string? TryDecodeShort(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShortText)
        {
            return null;
        }

        // A block may store past the characters it has.
        Span<char> characters = stackalloc char[LongestShortText + Block];
        int length = DecodeShort(utf8, characters);
        return length < 0 ? null : new string(characters.Slice(0, length));
    }

    // The number of characters, or -1.
    private static int DecodeShort(ReadOnlySpan<byte> utf8, Span<char> characters)
    {
        ref ushort to = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(characters));
        int written = 0;
        ReadOnlySpan<byte> rest = utf8;
        while (rest.Length >= Block)
        {
            Vector128<byte> bytes = Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(rest)).AsByte();
            int mask = (int)Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits() & 0xFF;
            int progress = ShortTextLayouts.Progress[mask];
            Vector128<byte> layout = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(ShortTextLayouts.Shuffles), (nuint)mask * ShortTextLayouts.Size);
            Vector128<ushort> lanes = Simd.Shuffle(bytes, layout).AsUInt16();

            Vector128<ushort> isPair = Vector128.GreaterThan(lanes, Vector128.Create((ushort)0xFF));
            Vector128<ushort> wrongPair = isPair
                & (Vector128.LessThan(lanes, Vector128.Create((ushort)0xC200)) | Vector128.GreaterThan(lanes, Vector128.Create((ushort)0xDFFF)));
            Vector128<ushort> wrongSingle = Vector128.GreaterThan(Vector128.AndNot(lanes, isPair), Vector128.Create((ushort)0x7F));
            if (progress == 0 || (wrongPair | wrongSingle) != Vector128<ushort>.Zero)
            {
                return -1;
            }

            Vector128<ushort> low = lanes & (Vector128.Create((ushort)0x7F) ^ (isPair & Vector128.Create((ushort)0x40)));
            Vector128<ushort> high = Vector128.ShiftRightLogical(lanes & Vector128.Create((ushort)0x1F00), 2);
            (low | high).StoreUnsafe(ref to, (nuint)written);
            rest = rest.Slice(progress >> 4);
            written += progress & 0xF;
        }

        return DecodeTail(rest, characters, written);
    }

    private static int DecodeTail(ReadOnlySpan<byte> rest, Span<char> characters, int written)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            int value = rest[i];
            if (value >= 0x80)
            {
                i++;
                if (value is < 0xC2 or > 0xDF || i == rest.Length || (rest[i] & 0xC0) != 0x80)
                {
                    return -1;
                }

                value = ((value & 0x1F) << 6) | (rest[i] & 0x3F);
            }

            characters[written++] = (char)value;
        }

        return written;
    }
}
