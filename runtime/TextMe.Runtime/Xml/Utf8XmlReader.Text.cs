using System;
using System.Text.Unicode;
using TextMe.Text;

namespace TextMe.Xml;

/// <content>Character data: checked first, resolved only if somebody wants it.</content>
public ref partial struct Utf8XmlReader
{
    // Returns the position of the '<' that ends the text; plain: it stands for itself, nothing to resolve.
    private readonly int CheckText(int start, out bool plain)
    {
        plain = true;
        bool allAscii = true;
        int i = start;
        while (true)
        {
            i = XmlScan.IndexOfTextStop(_utf8, i, out bool ascii);
            allAscii &= ascii;
            switch (ByteAt(i))
            {
                case '<':
                    CheckTextLimit(i - start, start);
                    if (!allAscii)
                    {
                        CheckUtf8(start, i);
                    }

                    return i;
                case '&':
                    plain = false;
                    i = CheckReference(i);
                    break;
                case '\r':
                    plain = false;
                    i++;
                    break;
                case ']':
                    if (ByteAt(i + 1) == ']' && ByteAt(i + 2) == '>')
                    {
                        throw Malformed("']]>' cannot stand in text.", i);
                    }

                    i++;
                    break;
                case -1:
                    throw Malformed(Truncated, i);
                default:
                    throw Malformed(ForbiddenCharacter, i);
            }
        }
    }

    // Any text without references: comments, instructions, CDATA.
    private readonly void CheckCharacters(int start, int end)
    {
        bool allAscii = true;
        ReadOnlySpan<byte> bytes = _utf8.Slice(0, end);
        int i = start;
        while (true)
        {
            i = XmlScan.IndexOfTextStop(bytes, i, out bool ascii);
            allAscii &= ascii;
            if (i == end)
            {
                break;
            }

            if (bytes[i] < ' ' && bytes[i] != '\r')
            {
                throw Malformed(ForbiddenCharacter, i);
            }

            i++;
        }

        if (!allAscii)
        {
            CheckUtf8(start, end);
        }
    }

    private readonly void CheckUtf8(int start, int end)
    {
        ReadOnlySpan<byte> bytes = _utf8.Slice(start, end - start);
        if (!Utf8.IsValid(bytes))
        {
            throw Malformed(InvalidUtf8, start + Utf8Decoder.IndexOfInvalid(bytes));
        }

        int forbidden = XmlText.IndexOfNonCharacter(bytes);
        if (forbidden >= 0)
        {
            throw Malformed(ForbiddenCharacter, start + forbidden);
        }
    }

    private readonly void CheckTextLimit(long length, int start)
    {
        if (length > _maxTextBytes)
        {
            throw Fail(WireError.LimitExceeded, $"The text is longer than the {_maxTextBytes} bytes allowed.", start);
        }
    }

    // At '&'. Returns the position behind the ';'.
    private readonly int CheckReference(int start)
    {
        if (!XmlText.TryReadReference(_utf8.Slice(start), out _, out int length))
        {
            throw Malformed(
                "A reference is &amp;, &lt;, &gt;, &quot;, &apos; or the number of a character that XML allows, and ends with a semicolon.", start);
        }

        return start + length;
    }
}
