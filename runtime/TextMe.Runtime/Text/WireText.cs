using System;
using System.Globalization;

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

    internal static WireFormatException Unwritable(ReadOnlySpan<char> text)
    {
        int index = IndexOfUnwritable(text);
        string rule = string.Create(
            CultureInfo.InvariantCulture,
            $"Character U+{(int)text[index]:X4} at index {index} cannot be carried by XML or JSON text.");
        return new WireFormatException(WireError.UnwritableText, rule, path: "");
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
