using System;
using System.Globalization;
using System.Text;

namespace TextMe;

/// <summary>A character of a text, also where it is written as an entity of HTML or as the bytes of an address.</summary>
internal static class EscapedRune
{
    private const int LongestNumber = 8;
    private const int LongestName = 32;

    /// <summary>The character that the text begins with, and how long it is there; of an entity with a name, whatever it stands for, a space.</summary>
    /// <param name="text">At least one character.</param>
    /// <param name="isAddress">Whether a percent sign starts an escape.</param>
    /// <param name="length">How much of the text it takes.</param>
    public static Rune First(ReadOnlySpan<char> text, bool isAddress, out int length)
    {
        if (text[0] == '&' && (TryNumber(text, out Rune rune, out length) || TryName(text, out rune, out length)))
        {
            return rune;
        }

        if (isAddress && text[0] == '%' && TryBytes(text, out rune, out length))
        {
            return rune;
        }

        Rune.DecodeFromUtf16(text, out rune, out length);
        return rune;
    }

    // As browsers do, without the semicolon, too.
    private static bool TryNumber(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        rune = default;
        length = 0;
        if (!text.StartsWith("&#", StringComparison.Ordinal))
        {
            return false;
        }

        bool isHex = text.StartsWith("&#x", StringComparison.OrdinalIgnoreCase);
        int start = isHex ? 3 : 2;
        length = start;
        while (length < text.Length && length < start + LongestNumber && (isHex ? char.IsAsciiHexDigit(text[length]) : char.IsAsciiDigit(text[length])))
        {
            length++;
        }

        if (!int.TryParse(text[start..length], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            || !Rune.TryCreate(value, out rune))
        {
            return false;
        }

        length += length < text.Length && text[length] == ';' ? 1 : 0;
        return true;
    }

    private static bool TryName(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        rune = new Rune(' ');
        bool isName = length > 1 && char.IsAsciiLetter(text[1]) && length < text.Length && text[length] == ';';
        length++;
        return isName;
    }

    private static bool TryBytes(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && text.Length >= 3 * (count + 1) && text[3 * count] == '%'
            && byte.TryParse(text.Slice((3 * count) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count]))
        {
            count++;
        }

        Rune.DecodeFromUtf8(bytes[..count], out rune, out int used);
        length = 3 * used;
        return used > 0;
    }
}
