using System;
using System.Buffers;
using System.Text;

namespace TextMe.Xml;

/// <summary>The names that may be written.</summary>
internal static class XmlName
{
    /// <summary>Whether the text is a name of XML 1.0 (fifth edition) without a colon.</summary>
    public static bool IsNCName(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        bool isFirst = true;
        ReadOnlySpan<char> rest = name;
        while (Rune.DecodeFromUtf16(rest, out Rune rune, out int length) == OperationStatus.Done)
        {
            if (!IsStart(rune.Value) && (isFirst || !IsInside(rune.Value)))
            {
                return false;
            }

            isFirst = false;
            rest = rest[length..];
            if (rest.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStart(int value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'
        or (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D) or (>= 0x37F and <= 0x1FFF)
        or 0x200C or 0x200D or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF)
        or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    private static bool IsInside(int value) =>
        value is '-' or '.' or (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;
}
