using System;

namespace TextMe.Xml;

/// <content>Comments, processing instructions, CDATA sections.</content>
public ref partial struct Utf8XmlReader
{
    private const int CDataPrefix = 9; // <![CDATA[

    // At '<!' or '<?'. Returns the position behind it; the content's bounds are left in the token fields.
    private int CheckMarkup(int start, out XmlTokenType type)
    {
        if (ByteAt(start + 1) == '?')
        {
            type = XmlTokenType.ProcessingInstruction;
            return CheckInstruction(start);
        }

        if (StandsAt(start, "<!--"u8))
        {
            type = XmlTokenType.Comment;
            return CheckComment(start);
        }

        if (StandsAt(start, "<![CDATA["u8))
        {
            if (_open == 0)
            {
                throw Malformed("Text cannot stand outside the root element.", start);
            }

            type = XmlTokenType.CData;
            return CheckCData(start);
        }

        throw Malformed(
            StandsAt(start, "<!DOCTYPE"u8) ? "A document type declaration is refused."
            : "<!--"u8.StartsWith(_utf8.Slice(start)) || "<![CDATA["u8.StartsWith(_utf8.Slice(start)) ? Truncated
            : "Markup of this kind cannot stand here.",
            start);
    }

    private int CheckComment(int start)
    {
        int content = start + 4;
        int length = IndexOf("--"u8, content);
        if (ByteAt(content + length + 2) != '>')
        {
            throw Malformed("A comment cannot hold two hyphens in a row.", content + length);
        }

        CheckCharacters(content, content + length);
        _contentStart = content;
        _contentEnd = content + length;
        return content + length + 3;
    }

    private int CheckCData(int start)
    {
        int content = start + CDataPrefix;
        int length = IndexOf("]]>"u8, content);
        CheckTextLimit(length, content);
        CheckCharacters(content, content + length);
        _contentStart = content;
        _contentEnd = content + length;
        return content + length + 3;
    }

    private int CheckInstruction(int start)
    {
        int target = start + 2;
        int targetEnd = CheckName(target, out int prefixLength);
        ReadOnlySpan<byte> name = _utf8.Slice(target, targetEnd - target);
        if (prefixLength > 0)
        {
            throw Malformed("The name of a processing instruction has no colon.", target);
        }

        if (name.Length == 3 && (name[0] | 0x20) == 'x' && (name[1] | 0x20) == 'm' && (name[2] | 0x20) == 'l')
        {
            throw Malformed("An XML declaration can stand only at the very start of the document.", start);
        }

        int content = XmlScan.IndexOfNonWhiteSpace(_utf8, targetEnd);
        int length = IndexOf("?>"u8, content);
        if (content == targetEnd && length > 0)
        {
            throw Malformed("White space has to follow the name of a processing instruction.", targetEnd);
        }

        CheckCharacters(content, content + length);
        _instructionStart = target;
        _instructionLength = name.Length;
        _contentStart = content;
        _contentEnd = content + length;
        return content + length + 2;
    }

    private readonly int IndexOf(scoped ReadOnlySpan<byte> terminator, int start)
    {
        int length = start <= _utf8.Length ? _utf8.Slice(start).IndexOf(terminator) : -1;
        return length >= 0 ? length : throw Malformed(Truncated, _utf8.Length);
    }
}
