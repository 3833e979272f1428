using System;

namespace TextMe.Xml;

/// <summary>
/// Finds the end of the next token or element of a document that comes in pieces, looking at each byte once. It knows of markup no more than where it
/// ends: what is malformed is the reader's to find, which never gets behind the first mistake.
/// </summary>
internal partial struct XmlPieceScanner
{
    // From '<!' on, by here it is known what it is.
    private const int LongestOpening = 9;

    // All offsets count from the token's start, for the buffer moves. Bytes before this one have been looked at.
    private int _at;

    // The '<' of the markup that has not ended yet, plus 1.
    private int _markup;

    // Up to here there is no other markup behind the one that has not ended yet.
    private int _passed;

    // Elements open.
    private int _depth;

    // What ends the attribute's value that has not ended yet.
    private byte _quote;

    /// <summary>Finds the end of a tag, comment, instruction, CDATA section or text.</summary>
    /// <param name="rest">All bytes from the token's start that are there.</param>
    public bool TryFindToken(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] == '<')
        {
            _markup = 1;
            return FindEndOfMarkup(rest) >= 0;
        }

        int end = rest.Slice(_at).IndexOf((byte)'<');
        _at = rest.Length;
        return end >= 0;
    }

    /// <summary>Finds the end of an element.</summary>
    /// <param name="rest">All bytes from its start tag on that are there.</param>
    public bool TryFindElement(ReadOnlySpan<byte> rest)
    {
        while (true)
        {
            if (_markup == 0)
            {
                PassBlocks(rest);
            }

            if (_markup == 0)
            {
                int length = rest.Slice(_at).IndexOf((byte)'<');
                if (length < 0)
                {
                    _at = rest.Length;
                    return false;
                }

                _markup = _at + length + 1;
                _at = _markup;
            }

            int end = FindEndOfMarkup(rest);
            if (end < 0)
            {
                return false;
            }

            _depth += rest[_markup] switch
            {
                (byte)'/' => -1,
                (byte)'!' or (byte)'?' => 0,
                _ => rest[end - 2] == '/' ? 0 : 1,
            };
            _at = Math.Max(end, _passed);
            _markup = 0;
            if (_depth <= 0 || end == rest.Length && rest[end - 1] != '>')
            {
                return true;
            }
        }
    }

    // Behind the markup; negative: it is not there yet.
    private int FindEndOfMarkup(ReadOnlySpan<byte> rest)
    {
        int kind = _markup;
        if (kind >= rest.Length)
        {
            return -1;
        }

        switch (rest[kind])
        {
            case (byte)'/':
                return Find(rest, kind, ">"u8);
            case (byte)'?':
                return Find(rest, kind + 1, "?>"u8);
            case (byte)'!':
                ReadOnlySpan<byte> opening = rest.Slice(kind - 1);
                return opening.StartsWith("<!--"u8) ? Find(rest, kind + 3, "-->"u8)
                    : opening.StartsWith("<![CDATA["u8) ? Find(rest, kind + 8, "]]>"u8)
                    : opening.Length < LongestOpening ? -1

                    // Nothing that may stand anywhere: the reader will say so.
                    : rest.Length;
            default:
                return FindEndOfStartTag(rest);
        }
    }

    private int Find(ReadOnlySpan<byte> rest, int first, ReadOnlySpan<byte> terminator)
    {
        int start = Math.Max(first, _at - terminator.Length + 1);
        int length = start <= rest.Length ? rest.Slice(start).IndexOf(terminator) : -1;
        _at = rest.Length;
        return length < 0 ? -1 : start + length + terminator.Length;
    }

    private int FindEndOfStartTag(ReadOnlySpan<byte> rest)
    {
        int at = Math.Max(_at, _markup);
        while (true)
        {
            int length = _quote == 0 ? rest.Slice(at).IndexOfAny((byte)'>', (byte)'"', (byte)'\'') : rest.Slice(at).IndexOf(_quote);
            if (length < 0)
            {
                _at = rest.Length;
                return -1;
            }

            at += length + 1;
            byte stop = rest[at - 1];
            if (stop == '>' && _quote == 0)
            {
                return at;
            }

            _quote = _quote == 0 ? stop : (byte)0;
        }
    }
}
