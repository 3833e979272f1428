using System;
using TextMe.Xml;

namespace TextMe.Text;

/// <summary>The encoding that an XML declaration names. The declaration's form is not checked here: the reader does that.</summary>
/// <param name="Start">Where the white space before <c>encoding</c> starts.</param>
/// <param name="NameStart">Where the name starts.</param>
/// <param name="NameLength">Its length; 0: nothing is declared.</param>
internal readonly record struct DeclaredEncoding(int Start, int NameStart, int NameLength)
{
    /// <summary>A declaration that has not ended by then is none that is looked into.</summary>
    public const int MaxHead = 512;

    /// <summary>
    /// Finds it at the start of an XML document in an encoding that has ASCII as a part, white space before it passed over: whether that may stand there is the
    /// reader's to decide.
    /// </summary>
    /// <param name="document">The start of the document, without a byte order mark.</param>
    /// <param name="isComplete">Whether more bytes of the document could not change the answer.</param>
    public static DeclaredEncoding Find(ReadOnlySpan<byte> document, out bool isComplete)
    {
        ReadOnlySpan<byte> head = document.Slice(0, Math.Min(document.Length, MaxHead));
        int start = XmlScan.IndexOfNonWhiteSpace(head, 0);
        int end = head.IndexOf("?>"u8);
        bool isDeclaration = head.Slice(start).StartsWith("<?xml"u8);
        isComplete = end >= 0 || head.Length == MaxHead || !(isDeclaration || "<?xml"u8.StartsWith(head.Slice(start)));
        if (!isDeclaration || end < 0)
        {
            return default;
        }

        head = head.Slice(0, end);
        int keyword = head.IndexOf("encoding"u8);
        if (keyword < start + 6 || !XmlCharacter.IsWhiteSpace(head[keyword - 1]))
        {
            return default;
        }

        int equals = XmlScan.IndexOfNonWhiteSpace(head, keyword + 8);
        int quote = XmlScan.IndexOfNonWhiteSpace(head, equals + 1);
        int length = quote < head.Length && head[equals] == '=' && head[quote] is (byte)'"' or (byte)'\''
            ? head.Slice(quote + 1).IndexOf(head[quote])
            : 0;
        return length > 0 ? new DeclaredEncoding(keyword - 1, quote + 1, length) : default;
    }

    /// <summary>
    /// Makes spaces of the declared encoding, for a document that is UTF-8 now: what the declaration said is no longer so, and everything else
    /// stays where it is.
    /// </summary>
    /// <param name="utf8">The start of the document.</param>
    public static void Blank(Span<byte> utf8)
    {
        DeclaredEncoding declared = Find(utf8, out _);
        if (declared.NameLength > 0)
        {
            utf8[declared.Start..(declared.NameStart + declared.NameLength + 1)].Fill((byte)' ');
        }
    }
}
