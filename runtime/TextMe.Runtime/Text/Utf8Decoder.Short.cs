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
    private const int Block = 8;

    // By mask: 16 shuffle indexes, giving 16-bit lanes of (ASCII, 0) or (continuation, lead).
    private static readonly byte[] s_layouts = new byte[256 * 16];

    // By mask: bytes taken << 4 | characters; 0: no text of one- and two-byte characters looks like that.
    private static readonly byte[] s_progress = new byte[256];

    static Utf8Decoder()
    {
        for (int mask = 0; mask < 256; mask++)
        {
            FillLayout(mask);
        }
    }

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
            int progress = s_progress[mask];
            Vector128<byte> layout = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(s_layouts), (nuint)mask * 16);
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

    private static void FillLayout(int mask)
    {
        Span<byte> layout = s_layouts.AsSpan(mask * 16, 16);
        layout.Fill(0x80);
        int taken = 0;
        int characters = 0;

        // The last byte may be a lead: it is left to the next block.
        while (taken < Block - 1)
        {
            if (IsContinuation(taken))
            {
                return;
            }

            bool pair = IsContinuation(taken + 1);
            layout[2 * characters] = (byte)(pair ? taken + 1 : taken);
            layout[(2 * characters) + 1] = pair ? (byte)taken : (byte)0x80;
            characters++;
            taken += pair ? 2 : 1;
        }

        s_progress[mask] = (byte)((taken << 4) | characters);

        bool IsContinuation(int index) => ((mask >> index) & 1) != 0;
    }
}
