using System;

namespace TextMe.Text;

/// <summary>The names of encodings, as <c>Content-Type</c> and the XML declaration use them.</summary>
internal static class CharsetName
{
    /// <summary>What can be read, for messages.</summary>
    public const string Known = "utf-8, utf-16, us-ascii, iso-8859-1, iso-8859-8, windows-1252 and windows-1255";

    private static readonly (string Name, SourceEncoding Encoding)[] s_names =
    [
        ("utf-8", SourceEncoding.Utf8),
        ("utf8", SourceEncoding.Utf8),
        ("utf-16le", SourceEncoding.Utf16LittleEndian),
        ("utf-16be", SourceEncoding.Utf16BigEndian),
        ("us-ascii", SourceEncoding.UsAscii),
        ("ascii", SourceEncoding.UsAscii),
        ("iso-8859-1", SourceEncoding.Iso8859_1),
        ("latin1", SourceEncoding.Iso8859_1),
        ("iso-8859-8", SourceEncoding.Iso8859_8),

        // The same characters in the same order; the suffix is about how HTML is laid out.
        ("iso-8859-8-i", SourceEncoding.Iso8859_8),
        ("windows-1252", SourceEncoding.Windows1252),
        ("windows-1255", SourceEncoding.Windows1255),
    ];

    /// <summary>Whether the name leaves the order of the two bytes of a unit to the document.</summary>
    public static bool IsUtf16(ReadOnlySpan<char> name) => name.Equals("utf-16", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding of a name other than <c>utf-16</c>; <see langword="null"/>: it is not known.</summary>
    public static SourceEncoding? Find(ReadOnlySpan<char> name)
    {
        foreach ((string known, SourceEncoding encoding) in s_names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return encoding;
            }
        }

        return null;
    }
}
