using System;

namespace TextMe.Xml;

/// <summary>
/// Walks over the tags of a document that has been checked up to a limit. Checks nothing itself, and stops at whatever reaches the limit: a tag
/// counts as behind it only with its <c>&gt;</c>.
/// </summary>
internal ref struct XmlTagWalker(ReadOnlySpan<byte> utf8, int start, int limit)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly int _limit = Math.Min(limit, utf8.Length);
    private int _position = start;

    /// <summary>The tag opens an element.</summary>
    public bool IsStart { get; private set; }

    /// <summary>The tag closes an element; an empty one opens and closes.</summary>
    public bool IsEnd { get; private set; }

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    /// <summary>The attribute at the limit, if it stands in a start tag.</summary>
    public int AttributeStart { get; private set; }

    /// <summary>0: there is none.</summary>
    public int AttributeEnd { get; private set; }

    public bool MoveNext()
    {
        while (_position < _limit)
        {
            int tag = _utf8.Slice(_position, _limit - _position).IndexOf((byte)'<');
            if (tag < 0)
            {
                return false;
            }

            int start = _position + tag;
            ReadOnlySpan<byte> rest = _utf8.Slice(start);
            if (rest.StartsWith("<!--"u8))
            {
                Pass(start + 4, "-->"u8);
            }
            else if (rest.StartsWith("<![CDATA["u8))
            {
                Pass(start + 9, "]]>"u8);
            }
            else if (rest.StartsWith("<?"u8))
            {
                Pass(start + 2, "?>"u8);
            }
            else if (rest.StartsWith("</"u8))
            {
                Pass(start + 2, ">"u8);
                IsStart = false;
                IsEnd = true;
                return _position <= _limit;
            }
            else
            {
                MoveOverStartTag(start + 1);
                return true;
            }
        }

        return false;
    }

    /// <summary>The position behind a start tag, from the end of its name.</summary>
    public static int EndOfTag(ReadOnlySpan<byte> utf8, int nameEnd)
    {
        int i = nameEnd;
        while (i < utf8.Length && utf8[i] != '>')
        {
            if (utf8[i] is (byte)'"' or (byte)'\'')
            {
                int length = utf8.Slice(i + 1).IndexOf(utf8[i]);
                if (length < 0)
                {
                    return utf8.Length;
                }

                i += length + 1;
            }

            i++;
        }

        return Math.Min(i + 1, utf8.Length);
    }

    private void Pass(int start, ReadOnlySpan<byte> terminator)
    {
        int length = start < _limit ? _utf8.Slice(start, _limit - start).IndexOf(terminator) : -1;
        _position = length < 0 ? _limit + 1 : start + length + terminator.Length;
    }

    private void MoveOverStartTag(int nameStart)
    {
        NameStart = nameStart;
        NameEnd = nameStart;
        while (NameEnd < _utf8.Length && (_utf8[NameEnd] >= 0x80 || XmlCharacter.IsAsciiNameByte(_utf8[NameEnd])))
        {
            NameEnd++;
        }

        IsStart = true;
        IsEnd = false;
        int i = NameEnd;
        while (i < _limit && _utf8[i] != '>')
        {
            i = _utf8[i] == '/' || XmlCharacter.IsWhiteSpace(_utf8[i]) ? i + 1 : PassAttribute(i);
        }

        if (i < _limit)
        {
            AttributeEnd = 0;
            IsEnd = _utf8[i - 1] == '/';
        }

        _position = i + 1;
    }

    // Leaves the attribute in the properties if the limit is not behind its closing quote.
    private int PassAttribute(int start)
    {
        int i = start;
        while (i < _limit && _utf8[i] is not ((byte)'=' or (byte)'>') && !XmlCharacter.IsWhiteSpace(_utf8[i]))
        {
            i++;
        }

        AttributeStart = start;
        AttributeEnd = i;
        while (i < _limit && _utf8[i] is not ((byte)'"' or (byte)'\'' or (byte)'>'))
        {
            i++;
        }

        if (i >= _limit || _utf8[i] == '>')
        {
            return i;
        }

        int length = _utf8.Slice(i + 1, _limit - i - 1).IndexOf(_utf8[i]);
        if (length < 0)
        {
            return _limit;
        }

        AttributeEnd = 0;
        return i + length + 2;
    }
}
