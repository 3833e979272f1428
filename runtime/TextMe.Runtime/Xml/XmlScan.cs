using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TextMe.Text;

namespace TextMe.Xml;

/// <summary>
/// Finds the byte at which a run of harmless bytes ends. A byte is looked up in two tables of 16, by its lower and its upper half; it is in the set
/// when the two answers share a bit. Bytes of 0x80 and up are in no set.
/// </summary>
internal static class XmlScan
{
    // One bit per upper half that has members: 0x0_ is 1, 0x1_ is 2, 0x2_ is 4, 0x3_ is 8, 0x5_ is 32.
    private static Vector128<byte> TextUpper => Vector128.Create((byte)1, 2, 4, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    // Controls but tab and line feed; '&' 26, '<' 3C, ']' 5D.
    private static Vector128<byte> TextLower => Vector128.Create((byte)3, 3, 3, 3, 3, 3, 7, 3, 3, 2, 2, 3, 11, 35, 3, 3);

    // All controls; '"' 22, '&' 26, '\'' 27, '<' 3C.
    private static Vector128<byte> AttributeLower => Vector128.Create((byte)3, 3, 7, 3, 3, 3, 7, 7, 3, 3, 3, 3, 11, 3, 3, 3);

    // Name characters: '-' '.' is 1; digits and ':' are 2; @-row letters 4 (without '@' and '`'); P-row letters 8; '_' 16.
    private static Vector128<byte> NameUpper => Vector128.Create((byte)0, 0, 1, 2, 4, 24, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Vector128<byte> NameLower => Vector128.Create((byte)10, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 4, 4, 5, 5, 20);

    // White space by its lower half; 0x80 stands at no index that it could equal.
    private static Vector128<byte> WhiteSpace =>
        Vector128.Create((byte)0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 9, 10, 0x80, 0x80, 13, 0x80, 0x80);

    /// <summary>
    /// The first <c>&lt;</c>, <c>&amp;</c>, <c>]</c>, carriage return or other control from <paramref name="start"/> on, or the length; and whether
    /// all before it is ASCII.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOfTextStop(ReadOnlySpan<byte> utf8, int start, out bool ascii)
    {
        ref byte origin = ref MemoryMarshal.GetReference(utf8);
        int i = start;
        uint high = 0;
        while (utf8.Length - i >= 16)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref origin, (nuint)i);
            uint stops = Members(bytes, TextLower, TextUpper);
            uint beyond = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                int before = BitOperations.TrailingZeroCount(stops);
                ascii = (high | (beyond & ((1u << before) - 1))) == 0;
                return i + before;
            }

            high |= beyond;
            i += 16;
        }

        for (; (uint)i < (uint)utf8.Length; i++)
        {
            uint value = utf8[i];
            if (value is '<' or '&' or ']' || (value < ' ' && value is not ('\t' or '\n')))
            {
                break;
            }

            high |= value >> 7;
        }

        ascii = high == 0;
        return i;
    }

    /// <summary>The first quote, apostrophe, <c>&lt;</c>, <c>&amp;</c> or control from <paramref name="start"/> on, or the length.</summary>
    public static int IndexOfAttributeStop(ReadOnlySpan<byte> utf8, int start, out bool ascii)
    {
        ref byte origin = ref MemoryMarshal.GetReference(utf8);
        int i = start;
        uint high = 0;
        while (utf8.Length - i >= 16)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref origin, (nuint)i);
            uint stops = Members(bytes, AttributeLower, TextUpper);
            uint beyond = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                int before = BitOperations.TrailingZeroCount(stops);
                ascii = (high | (beyond & ((1u << before) - 1))) == 0;
                return i + before;
            }

            high |= beyond;
            i += 16;
        }

        for (; (uint)i < (uint)utf8.Length; i++)
        {
            uint value = utf8[i];
            if (value is '<' or '&' or '"' or '\'' or < ' ')
            {
                break;
            }

            high |= value >> 7;
        }

        ascii = high == 0;
        return i;
    }

    /// <summary>The first byte from <paramref name="start"/> on that is no ASCII name character (colon included), or the length.</summary>
    public static int IndexOfNameStop(ReadOnlySpan<byte> utf8, int start)
    {
        int i = start;
        while (utf8.Length - i >= 16)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(utf8), (nuint)i);
            uint stops = ~Members(bytes, NameLower, NameUpper) & 0xFFFF;
            if (stops != 0)
            {
                return i + BitOperations.TrailingZeroCount(stops);
            }

            i += 16;
        }

        while ((uint)i < (uint)utf8.Length && XmlCharacter.IsAsciiNameByte(utf8[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The first byte from <paramref name="start"/> on that is not white space, or the length.</summary>
    public static int IndexOfNonWhiteSpace(ReadOnlySpan<byte> utf8, int start)
    {
        int i = start;
        while (utf8.Length - i >= 16)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(utf8), (nuint)i);
            Vector128<byte> expected = Simd.Shuffle(WhiteSpace, bytes & Vector128.Create((byte)0x0F));
            uint others = ~Vector128.Equals(expected, bytes).ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
            {
                return i + BitOperations.TrailingZeroCount(others);
            }

            i += 16;
        }

        while ((uint)i < (uint)utf8.Length && XmlCharacter.IsWhiteSpace(utf8[i]))
        {
            i++;
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Members(Vector128<byte> bytes, Vector128<byte> lower, Vector128<byte> upper)
    {
        Vector128<byte> half = Vector128.Create((byte)0x0F);
        Vector128<byte> shared = Simd.Shuffle(lower, bytes & half)
            & Simd.Shuffle(upper, Vector128.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & half);
        return ~Vector128.Equals(shared, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }
}
