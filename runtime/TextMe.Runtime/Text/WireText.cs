using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>Which text both formats can carry.</summary>
public static class WireText
{
    /// <summary>
    /// The index of the first UTF-16 unit that cannot be written, or -1. Those are the characters that XML 1.0 does not have, not even as a
    /// reference (U+0000 to U+001F except tab, line feed and carriage return; U+FFFE; U+FFFF), and halves of surrogate pairs that stand alone.
    /// One rule for XML and JSON, so that a value which can be sent in one format can be sent in the other.
    /// </summary>
    public static int IndexOfUnwritable(ReadOnlySpan<char> text)
    {
        // Nearly all text is printable and below the surrogates, and that is one vectorised search.
        int index = text.IndexOfAnyExceptInRange(' ', '\uD7FF');
        return index < 0 ? -1 : FirstUnwritable(text, index);
    }

    /// <summary>Whether a text is printable and below the surrogates, as nearly all text is, or missing; one that is not may still be written.</summary>
    internal static bool IsPlain(string? text)
    {
        const int LongText = 64; // from here on the wider vectors of the search win
        const ushort Last = '\uD7FF' - ' ';
        if (text is null)
        {
            return true;
        }

        if (text.Length is < 8 or > LongText || !Vector128.IsHardwareAccelerated)
        {
            return text.Length < 8 ? IsShortPlain(text, Last) : text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0;
        }

        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        Vector128<ushort> outside = Vector128<ushort>.Zero;
        nuint last = (nuint)text.Length - 8;
        for (nuint i = 0; i < last; i += 8)
        {
            outside |= Vector128.GreaterThan(Vector128.LoadUnsafe(ref start, i) - Vector128.Create((ushort)' '), Vector128.Create(Last));
        }

        outside |= Vector128.GreaterThan(Vector128.LoadUnsafe(ref start, last) - Vector128.Create((ushort)' '), Vector128.Create(Last));
        return outside == Vector128<ushort>.Zero;
    }

    internal static WireFormatException Unwritable(ReadOnlySpan<char> text)
    {
        int index = IndexOfUnwritable(text);
        string rule = string.Create(
            CultureInfo.InvariantCulture,
            $"Character U+{(int)text[index]:X4} at index {index} cannot be carried by XML or JSON text.");
        return new WireFormatException(WireError.UnwritableText, rule, path: "");
    }

    private static bool IsShortPlain(string text, uint last)
    {
        foreach (char c in text)
        {
            if ((uint)(c - ' ') > last)
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstUnwritable(ReadOnlySpan<char> text, int index)
    {
        while (true)
        {
            char value = text[index];
            if (char.IsHighSurrogate(value) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index += 2;
            }
            else if (value is '\t' or '\n' or '\r' or (>= '\uE000' and <= '\uFFFD'))
            {
                index++;
            }
            else
            {
                return index;
            }

            int next = text[index..].IndexOfAnyExceptInRange(' ', '\uD7FF');
            if (next < 0)
            {
                return -1;
            }

            index += next;
        }
    }
}
