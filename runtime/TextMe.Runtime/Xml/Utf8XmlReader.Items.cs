using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>
/// What the element entered last holds, for lists that may stand in any shape: see <see cref="LenientListAttribute"/>. It is looked ahead as far as the content of the first element in there;
/// whether it is well formed is seen when it is read.
/// </content>
public ref partial struct Utf8XmlReader
{
    /// <summary>Whether an element stands in it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool HoldsElements => IndexOfChild(_tagEnd) >= 0;

    /// <summary>Whether what it holds are items, if anything, and it is not an item itself.</summary>
    /// <param name="item">The name of the items; one of another name is an item if it holds an element.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool HoldsItems(scoped ReadOnlySpan<byte> item)
    {
        int child = IndexOfChild(_tagEnd);
        if (child < 0)
        {
            return true;
        }

        int end = child + 1 + item.Length;
        bool isItem = StandsAt(child + 1, item) && ByteAt(end) is '>' or '/' or ' ' or '\t' or '\n' or '\r';
        return isItem || IndexOfChild(IndexOfTagEnd(child)) >= 0;
    }

    /// <summary>Takes the element, if it holds nothing but white space.</summary>
    /// <exception cref="WireFormatException">It is not well formed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryBlank()
    {
        bool isBlank = _isNil || ByteAt(_tagEnd) == '/' || IsEmptyContent(XmlScan.IndexOfNonWhiteSpace(_utf8, _tagEnd + 1));
        if (isBlank)
        {
            SkipOpenElement();
        }

        return isBlank;
    }

    // Of the element whose start tag ends there, the '<' of the first element in it; -1: there is none.
    private readonly int IndexOfChild(int tagEnd)
    {
        if (ByteAt(tagEnd) != '>')
        {
            return -1;
        }

        int position = tagEnd + 1;
        while (true)
        {
            int markup = _utf8.Slice(position).IndexOf((byte)'<');
            if (markup < 0)
            {
                return -1;
            }

            position += markup;
            ReadOnlySpan<byte> end = StandsAt(position, "<!--"u8) ? "-->"u8
                : StandsAt(position, "<![CDATA["u8) ? "]]>"u8
                : StandsAt(position, "<?"u8) ? "?>"u8
                : default;
            if (end.IsEmpty)
            {
                return ByteAt(position + 1) == '/' ? -1 : position;
            }

            int length = _utf8.Slice(position).IndexOf(end);
            if (length < 0)
            {
                return -1;
            }

            position += length + end.Length;
        }
    }

    // The '>' or '/>' of the start tag at the position; the end of the document when there is none.
    private readonly int IndexOfTagEnd(int position)
    {
        while (true)
        {
            int stop = _utf8.Slice(position).IndexOfAny("\"'>"u8);
            if (stop < 0)
            {
                return _utf8.Length;
            }

            position += stop;
            byte found = _utf8[position];
            if (found == (byte)'>')
            {
                return _utf8[position - 1] == (byte)'/' ? position - 1 : position;
            }

            int quote = _utf8.Slice(position + 1).IndexOf(found);
            if (quote < 0)
            {
                return _utf8.Length;
            }

            position += quote + 2;
        }
    }
}
