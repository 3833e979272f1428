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
            if (!(isFirst ? XmlCharacter.IsNameStart(rune.Value) : XmlCharacter.IsNamePart(rune.Value)))
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
}
