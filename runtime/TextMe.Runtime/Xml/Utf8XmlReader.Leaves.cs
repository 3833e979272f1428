using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe.Xml;

/// <content>
/// Elements that hold text only, for generated code. The members with a parameter follow <see cref="TryMatch"/> and get the end tag as a literal;
/// those without follow <see cref="ReadChild"/>. All of them resolve references and CDATA sections, and pass over comments and instructions.
/// </content>
public ref partial struct Utf8XmlReader
{
    /// <summary>The text of the element whose start tag was matched, and its end tag.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <exception cref="WireFormatException">The text is not well formed, or an element stands in it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ReadString(scoped ReadOnlySpan<byte> end)
    {
        int start = _position;
        int stop = XmlScan.IndexOfTextStop(_utf8, start, out bool ascii);
        int length = stop - start;
        if (length > _maxTextBytes || !_utf8.Slice(stop).StartsWith(end))
        {
            return ReadCheckedString(end[2..^1]);
        }

        _valueStart = start;
        _position = stop + end.Length;
        ReadOnlySpan<byte> text = _utf8.Slice(start, length);
        return ascii ? Utf8Decoder.DecodeAscii(text) : DecodeWide(text);
    }

    /// <summary>The text of the element entered by <see cref="ReadChild"/>; its end tag is taken.</summary>
    /// <exception cref="WireFormatException">The text is not well formed, or an element stands in it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ReadString()
    {
        if (!BeginLeaf())
        {
            return "";
        }

        string text = ReadCheckedString(Innermost);
        Close();
        return text;
    }

    /// <summary>Like <see cref="ReadString(ReadOnlySpan{byte})"/>, but the UTF-8 bytes of the text; valid until the next call.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <exception cref="WireFormatException">The text is not well formed, or an element stands in it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> ReadText(scoped ReadOnlySpan<byte> end)
    {
        int start = _position;
        int stop = XmlScan.IndexOfTextStop(_utf8, start, out bool ascii);
        int length = stop - start;
        if (!ascii || length > _maxTextBytes || !_utf8.Slice(stop).StartsWith(end))
        {
            return ReadCheckedText(end[2..^1]);
        }

        _valueStart = start;
        _position = stop + end.Length;
        return _utf8.Slice(start, length);
    }

    /// <summary>Like <see cref="ReadString()"/>, but the UTF-8 bytes of the text; valid until the next call.</summary>
    /// <exception cref="WireFormatException">The text is not well formed, or an element stands in it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> ReadText()
    {
        if (!BeginLeaf())
        {
            return default;
        }

        ReadOnlySpan<byte> text = ReadCheckedText(Innermost);
        Close();
        return text;
    }

    /// <summary>A whole number, with an optional sign and white space around it; see <see cref="ReadString(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <exception cref="WireFormatException">The text is no number of this size.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int ReadInt32(scoped ReadOnlySpan<byte> end) =>
        TryReadDigits(end, out int value) || XmlScalar.TryParse(ReadText(end), out value) ? value : throw InvalidValue(Int32Expected);

    /// <summary>A whole number, with an optional sign and white space around it; see <see cref="ReadString()"/>.</summary>
    /// <exception cref="WireFormatException">The text is no number of this size.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int ReadInt32() => XmlScalar.TryParse(ReadText(), out int value) ? value : throw InvalidValue(Int32Expected);

    /// <summary>A whole number, with an optional sign and white space around it; see <see cref="ReadString(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <exception cref="WireFormatException">The text is no number of this size.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long ReadInt64(scoped ReadOnlySpan<byte> end) =>
        XmlScalar.TryParse(ReadText(end), out long value) ? value : throw InvalidValue(Int64Expected);

    /// <summary>A whole number, with an optional sign and white space around it; see <see cref="ReadString()"/>.</summary>
    /// <exception cref="WireFormatException">The text is no number of this size.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long ReadInt64() => XmlScalar.TryParse(ReadText(), out long value) ? value : throw InvalidValue(Int64Expected);

    /// <summary><c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>; see <see cref="ReadString(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <exception cref="WireFormatException">The text is none of them.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ReadBoolean(scoped ReadOnlySpan<byte> end) =>
        XmlScalar.TryParse(ReadText(end), out bool value) ? value : throw InvalidValue(BooleanExpected);

    /// <summary><c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>; see <see cref="ReadString()"/>.</summary>
    /// <exception cref="WireFormatException">The text is none of them.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ReadBoolean() => XmlScalar.TryParse(ReadText(), out bool value) ? value : throw InvalidValue(BooleanExpected);

    // Nothing but an optional '-' and up to nine digits before the end tag: most numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadDigits(scoped ReadOnlySpan<byte> end, out int value)
    {
        ReadOnlySpan<byte> rest = _utf8.Slice(_position);
        int i = rest.Length > 0 && rest[0] == '-' ? 1 : 0;
        int first = i;
        int number = 0;
        while ((uint)i < (uint)rest.Length && (uint)(rest[i] - '0') <= 9)
        {
            number = unchecked((number * 10) + (rest[i] - '0'));
            i++;
        }

        value = first == 0 ? number : -number;
        if (i == first || i - first > 9 || !rest.Slice(i).StartsWith(end))
        {
            return false;
        }

        _valueStart = _position;
        _position += i + end.Length;
        return true;
    }

    private bool BeginLeaf()
    {
        if (ReadContent())
        {
            return true;
        }

        // The tag's own '>': behind it an error would be one of the element around.
        _valueStart = _position - 1;
        return false;
    }
}
