using System;
using System.Buffers;
using System.Globalization;

namespace TextMe.Text;

/// <summary>The encoding of a document, told from its first bytes and what is known from outside: byte order mark, charset, XML declaration, UTF-8.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="MarkLength">The length of the byte order mark.</param>
/// <param name="Rule">Why a byte that the encoding does not have is refused.</param>
internal readonly record struct DetectedEncoding(SourceEncoding Encoding, int MarkLength, string Rule)
{
    private const int WorthOfMark = 4;

    // The longest mark, and a declaration of two bytes for each character.
    private const int Enough = WorthOfMark + (2 * DeclaredEncoding.MaxHead);

    private static readonly SearchValues<char> s_nameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>Whether the reader can have the bytes as they are.</summary>
    public bool IsUtf8 => Encoding == SourceEncoding.Utf8;

    /// <summary>Detects the encoding.</summary>
    /// <param name="head">The document, or its start.</param>
    /// <param name="format">The format; only XML can declare an encoding.</param>
    /// <param name="charset">The <c>charset</c> of the <c>Content-Type</c>; <see langword="null"/> or empty: none.</param>
    /// <param name="isComplete">Whether more bytes could not change the answer; always with a whole document.</param>
    /// <exception cref="WireFormatException">The encoding is not known, or the declaration contradicts what is.</exception>
    public static DetectedEncoding Detect(ReadOnlySpan<byte> head, WireFormat format, string? charset, out bool isComplete)
    {
        // What nearly all documents are.
        isComplete = true;
        bool isPlain = (string.IsNullOrEmpty(charset) || charset == "utf-8")
            && head.Length >= WorthOfMark
            && ((head[0] == '<' && head[1] >= 'A')
                || (head[0] == '{' && head[1] != 0)
                || head.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8));
        return isPlain ? default : DetectAny(head, format, charset, out isComplete);
    }

    /// <summary>What converts such a document.</summary>
    /// <param name="codePages">Gives the tables that are large; <see langword="null"/>: the caller does without.</param>
    /// <exception cref="WireFormatException">There is no such table here.</exception>
    public Utf8Conversion CreateConversion(Func<SourceEncoding, SingleByteTable>? codePages) => Encoding switch
    {
        SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian => new Utf8Conversion(Encoding, table: null),
        SourceEncoding.UsAscii => new Utf8Conversion(Encoding, SingleByteTable.UsAscii),
        SourceEncoding.Iso8859_1 => new Utf8Conversion(Encoding, SingleByteTable.Iso8859_1),
        _ when codePages is not null => new Utf8Conversion(Encoding, codePages(Encoding)),
        _ => throw Refuse(
            $"{Describe(Encoding)} is left out of native programs where nothing asks for it; give its name as the charset, or read from a stream."),
    };

    private static DetectedEncoding DetectAny(ReadOnlySpan<byte> head, WireFormat format, string? charset, out bool isComplete)
    {
        SourceEncoding? marked = Mark(head, out int markLength);
        SourceEncoding? known = marked ?? FromCharset(charset, head);
        Span<byte> buffer = stackalloc byte[DeclaredEncoding.MaxHead];
        scoped ReadOnlySpan<byte> narrow = head.Slice(markLength);
        bool isWide = narrow.Slice(0, Math.Min(narrow.Length, 2)).Contains((byte)0);
        bool isCut = isWide && narrow.Length % 2 != 0;
        if (isWide)
        {
            narrow = buffer.Slice(0, Narrow(narrow, buffer));
        }

        bool isDeclarationComplete = true;
        DeclaredEncoding declared = format == WireFormat.Xml ? DeclaredEncoding.Find(narrow, out isDeclarationComplete) : default;
        isComplete = head.Length >= Enough || (head.Length >= WorthOfMark && isDeclarationComplete && !isCut);
        string name = System.Text.Encoding.Latin1.GetString(narrow.Slice(declared.NameStart, declared.NameLength));
        if (known is null && format == WireFormat.Xml && head.Length > 1 && (head[0] == 0 || head[1] == 0))
        {
            // No mark, but a declaration that must name the encoding then; without one the zeros are refused as what they are in UTF-8.
            known = CharsetName.IsUtf16(name) || CharsetName.Find(name) is SourceEncoding.Utf16BigEndian or SourceEncoding.Utf16LittleEndian
                ? UnmarkedUtf16(head)
                : null;
        }

        return name.Length == 0 ? Create(known ?? SourceEncoding.Utf8, markLength) : Agreed(known, name, markLength, isMarked: marked is not null);
    }

    // The declaration comes last, but it must not say otherwise.
    private static DetectedEncoding Agreed(SourceEncoding? known, string name, int markLength, bool isMarked)
    {
        bool isUtf16 = CharsetName.IsUtf16(name);
        SourceEncoding? declared = CharsetName.Find(name);
        if (declared is null && !isUtf16)
        {
            // A name that could be none is the reader's to refuse.
            return known is null or SourceEncoding.Utf8 && !IsName(name) ? Create(SourceEncoding.Utf8, markLength) : throw Unknown("XML declaration", name);
        }

        bool isWide = known is SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian;
        if (known is null ? !isUtf16 && declared is not (SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian) : declared == known)
        {
            return Create(declared!.Value, markLength);
        }

        if (isWide && isUtf16)
        {
            return Create(known!.Value, markLength);
        }

        // Encodings that share ASCII say the same of a document that is nothing else, and many servers name one by habit.
        bool shareAscii = !isWide && !isUtf16 && declared is not (SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian);
        return shareAscii && !isMarked && known is not (null or SourceEncoding.Utf8)
            ? new DetectedEncoding(
                SourceEncoding.UsAscii, markLength, "The charset and the XML declaration name different encodings, so only ASCII can be read.")
            : throw Refuse("The XML declaration names another encoding than the document has.");
    }

    private static DetectedEncoding Create(SourceEncoding encoding, int markLength) =>
        new(encoding, markLength, $"The bytes are not {Describe(encoding)}.");

    private static string Describe(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.UsAscii => "US-ASCII",
        SourceEncoding.Iso8859_1 => "ISO-8859-1",
        SourceEncoding.Iso8859_8 => "ISO-8859-8",
        SourceEncoding.Windows1252 => "windows-1252",
        SourceEncoding.Windows1255 => "windows-1255",
        SourceEncoding.Utf8 => "UTF-8",
        _ => "UTF-16",
    };

    private static SourceEncoding? Mark(ReadOnlySpan<byte> head, out int length)
    {
        (SourceEncoding? encoding, length) = head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (SourceEncoding.Utf8, 3),
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw Refuse($"UTF-32 is not read; {CharsetName.Known} are."),
            [0xFF, 0xFE, ..] => (SourceEncoding.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (SourceEncoding.Utf16BigEndian, 2),
            _ => ((SourceEncoding?)null, 0),
        };
        return encoding;
    }

    private static SourceEncoding? FromCharset(string? charset, ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<char> name = charset.AsSpan().Trim().Trim('"');
        return name.IsEmpty ? null
            : CharsetName.IsUtf16(name) ? UnmarkedUtf16(head)
            : CharsetName.Find(name) ?? throw Unknown("charset", name);
    }

    // Both formats start with an ASCII character; RFC 2781 takes the big end first where nothing else says so.
    private static SourceEncoding UnmarkedUtf16(ReadOnlySpan<byte> head) =>
        head is [not 0, 0, ..] ? SourceEncoding.Utf16LittleEndian : SourceEncoding.Utf16BigEndian;

    // A declaration is ASCII, so without the zeros it is the same in all encodings here.
    private static int Narrow(ReadOnlySpan<byte> head, Span<byte> narrow)
    {
        int length = 0;
        for (int i = 0; i < head.Length && length < narrow.Length; i++)
        {
            if (head[i] != 0)
            {
                narrow[length++] = head[i];
            }
        }

        return length;
    }

    private static bool IsName(string name) =>
        char.IsAsciiLetter(name[0]) && name.AsSpan().IndexOfAnyExcept(s_nameCharacters) < 0;

    // The name comes from the peer: no more of it than a name can have, and nothing that could break a log.
    private static WireFormatException Unknown(string where, ReadOnlySpan<char> name)
    {
        string shown = IsName(name.ToString()) ? name.Slice(0, Math.Min(name.Length, 40)).ToString() : "(no name)";
        return Refuse(string.Create(CultureInfo.InvariantCulture, $"The {where} names the encoding '{shown}', which is not known; {CharsetName.Known} are."));
    }

    private static WireFormatException Refuse(string rule) => new(WireError.NotWellFormed, rule, "", 0, 1);
}
