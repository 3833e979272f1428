using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>Values without text, for types that take them as not given: see <see cref="WireContractAttribute.EmptyAsMissing"/>.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>Takes the rest of the element whose start tag was matched, if it has no text.</summary>
    /// <param name="end">The end tag, like <c>&lt;/status&gt;</c>.</param>
    /// <returns><see langword="false"/>, with nothing taken, when there is content; white space is.</returns>
    /// <exception cref="WireFormatException">What stands in place of text is not well formed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryEmpty(scoped ReadOnlySpan<byte> end)
    {
        if (Take(end))
        {
            return true;
        }

        if (!IsEmptyContent(_position))
        {
            return false;
        }

        ReadText(end);
        return true;
    }

    /// <summary>Takes the element entered last, if it has no content or says <c>xsi:nil</c>.</summary>
    /// <param name="ignoresAttributes">Whether attributes are nothing; else an element that has some is not empty.</param>
    /// <returns><see langword="false"/>, with nothing taken, when there is content; white space is.</returns>
    /// <exception cref="WireFormatException">The element is not well formed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryEmpty(bool ignoresAttributes)
    {
        bool isBare = ignoresAttributes || XmlScan.IndexOfNonWhiteSpace(_utf8, _position) >= _tagEnd;
        bool isEmpty = _isNil || (isBare && (_utf8[_tagEnd] == '/' || IsEmptyContent(_tagEnd + 1)));
        if (isEmpty)
        {
            SkipOpenElement();
        }

        return isEmpty;
    }

    /// <summary>Takes the value of the attribute, if it is empty.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryEmptyAttribute()
    {
        if (ByteAt(_position) != _quote)
        {
            return false;
        }

        _position++;
        _quote = 0;
        return true;
    }

    // Nothing, or comments, instructions and empty CDATA sections; whether they are well formed is seen when they are taken.
    private readonly bool IsEmptyContent(int position)
    {
        while (!StandsAt(position, "</"u8))
        {
            ReadOnlySpan<byte> end = StandsAt(position, "<!--"u8) ? "-->"u8
                : StandsAt(position, "<?"u8) ? "?>"u8
                : StandsAt(position, "<![CDATA[]]>"u8) ? "]]>"u8
                : default;
            int length = end.IsEmpty ? -1 : _utf8.Slice(position).IndexOf(end);
            if (length < 0)
            {
                return false;
            }

            position += length + end.Length;
        }

        return true;
    }
}
