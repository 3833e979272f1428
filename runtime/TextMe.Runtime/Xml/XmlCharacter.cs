using System;

namespace TextMe.Xml;

/// <summary>The character classes of XML 1.0 (fifth edition): white space, and NameStartChar and NameChar without the colon.</summary>
internal static class XmlCharacter
{
    // First and last of each range beyond ASCII, in order.
    private static ReadOnlySpan<int> NameStartRanges =>
    [
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00, 0x2FEF, 0x3001, 0xD7FF,
        0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF,
    ];

    private static ReadOnlySpan<int> NameOnlyRanges => [0xB7, 0xB7, 0x300, 0x36F, 0x203F, 0x2040];

    /// <summary>Space, tab, line feed, carriage return.</summary>
    public static bool IsWhiteSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';

    /// <summary>An ASCII letter or underscore.</summary>
    public static bool IsAsciiNameStart(int value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a' || value == '_';

    /// <summary>An ASCII name character, or the colon.</summary>
    public static bool IsAsciiNameByte(byte value) => IsAsciiNameStart(value) || (uint)(value - '0') <= 10 || value is (byte)'-' or (byte)'.';

    /// <summary>Whether a name, or the local part of one, may start with the character.</summary>
    public static bool IsNameStart(int codePoint) => codePoint < 0x80 ? IsAsciiNameStart(codePoint) : Contains(NameStartRanges, codePoint);

    /// <summary>Whether a character may stand in a name; the colon is apart.</summary>
    public static bool IsNamePart(int codePoint) => codePoint < 0x80
        ? codePoint != ':' && IsAsciiNameByte((byte)codePoint)
        : Contains(NameStartRanges, codePoint) || Contains(NameOnlyRanges, codePoint);

    /// <summary>Whether an XML document may hold the character at all, be it by a reference.</summary>
    public static bool IsCharacter(int codePoint) => codePoint < 0x20
        ? codePoint is '\t' or '\n' or '\r'
        : codePoint is < 0xD800 or (> 0xDFFF and < 0xFFFE) or (> 0xFFFF and <= 0x10FFFF);

    private static bool Contains(ReadOnlySpan<int> ranges, int codePoint)
    {
        for (int i = 0; i < ranges.Length; i += 2)
        {
            if (codePoint <= ranges[i + 1])
            {
                return codePoint >= ranges[i];
            }
        }

        return false;
    }
}
