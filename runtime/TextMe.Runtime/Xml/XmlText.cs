using System;
using System.Text;
using TextMe.Text;

namespace TextMe.Xml;

/// <summary>Resolves text that has been checked. The result is never longer than what stands in the document.</summary>
internal static class XmlText
{
    /// <summary>Reads a reference at the start of the text.</summary>
    /// <param name="text">Starts with <c>&amp;</c>.</param>
    /// <param name="character">What it stands for.</param>
    /// <param name="length">Bytes of the reference, the semicolon included.</param>
    /// <returns><see langword="false"/>: it is none, or none that XML allows without a DTD.</returns>
    public static bool TryReadReference(ReadOnlySpan<byte> text, out int character, out int length)
    {
        (character, length) = text switch
        {
            [_, (byte)'a', (byte)'m', (byte)'p', (byte)';', ..] => ('&', 5),
            [_, (byte)'l', (byte)'t', (byte)';', ..] => ('<', 4),
            [_, (byte)'g', (byte)'t', (byte)';', ..] => ('>', 4),
            [_, (byte)'q', (byte)'u', (byte)'o', (byte)'t', (byte)';', ..] => ('"', 6),
            [_, (byte)'a', (byte)'p', (byte)'o', (byte)'s', (byte)';', ..] => ('\'', 6),
            _ => (0, 0),
        };
        return length > 0 || (text.Length > 3 && text[1] == '#' && TryReadNumber(text, out character, out length));
    }

    /// <summary>The first U+FFFE or U+FFFF in valid UTF-8, or -1.</summary>
    public static int IndexOfNonCharacter(ReadOnlySpan<byte> utf8)
    {
        int passed = 0;
        while (true)
        {
            int found = utf8.Slice(passed).IndexOf((ReadOnlySpan<byte>)[0xEF, 0xBF]);
            if (found < 0)
            {
                return -1;
            }

            passed += found;
            if (utf8[passed + 2] >= 0xBE)
            {
                return passed;
            }

            passed += 3;
        }
    }

    /// <summary>Resolves the content of an element without child elements: text, CDATA sections, comments and instructions.</summary>
    public static int ResolveContent(ReadOnlySpan<byte> content, Span<byte> destination)
    {
        int written = 0;
        while (!content.IsEmpty)
        {
            int markup = content.IndexOf((byte)'<');
            ReadOnlySpan<byte> text = markup < 0 ? content : content.Slice(0, markup);
            written += Resolve(text, destination.Slice(written), attribute: false);
            content = content.Slice(text.Length);
            if (content.IsEmpty)
            {
                break;
            }

            if (content[1] == '?')
            {
                content = content.Slice(content.IndexOf("?>"u8) + 2);
            }
            else if (content[2] == '-')
            {
                content = content.Slice(4);
                content = content.Slice(content.IndexOf("-->"u8) + 3);
            }
            else
            {
                content = content.Slice("<![CDATA["u8.Length);
                int end = content.IndexOf("]]>"u8);
                written += ResolveLineEnds(content.Slice(0, end), destination.Slice(written));
                content = content.Slice(end + 3);
            }
        }

        return written;
    }

    /// <summary>Resolves references and line ends; in an attribute's value each white space character becomes a space.</summary>
    public static int Resolve(ReadOnlySpan<byte> text, Span<byte> destination, bool attribute)
    {
        int written = 0;
        while (true)
        {
            int stop = attribute ? text.IndexOfAny("&\r\n\t"u8) : text.IndexOfAny((byte)'&', (byte)'\r');
            ReadOnlySpan<byte> run = stop < 0 ? text : text.Slice(0, stop);
            run.CopyTo(destination.Slice(written));
            written += run.Length;
            if (stop < 0)
            {
                return written;
            }

            text = text.Slice(stop);
            if (text[0] == '&')
            {
                TryReadReference(text, out int character, out int length);
                written += new Rune(character).EncodeToUtf8(destination.Slice(written));
                text = text.Slice(length);
            }
            else
            {
                destination[written++] = (byte)(attribute ? ' ' : '\n');
                text = text.Slice(text is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            }
        }
    }

    /// <summary>Makes each CR LF and each lone CR a line feed.</summary>
    public static int ResolveLineEnds(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        int written = 0;
        while (true)
        {
            int stop = text.IndexOf((byte)'\r');
            ReadOnlySpan<byte> run = stop < 0 ? text : text.Slice(0, stop);
            run.CopyTo(destination.Slice(written));
            written += run.Length;
            if (stop < 0)
            {
                return written;
            }

            destination[written++] = (byte)'\n';
            text = text.Slice(text.Slice(stop) is [_, (byte)'\n', ..] ? stop + 2 : stop + 1);
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, out int character, out int length)
    {
        bool hex = text[2] == 'x';
        int first = hex ? 3 : 2;
        int i = first;
        character = length = 0;
        for (; i < text.Length && text[i] != ';'; i++)
        {
            int radix = hex ? 16 : 10;
            int digit = HexDigit.Value(text[i]);
            character = (character * radix) + digit;
            if (digit < 0 || digit >= radix || character > 0x10FFFF)
            {
                return false;
            }
        }

        length = i + 1;
        return i > first && i < text.Length && text[i] == ';' && XmlCharacter.IsCharacter(character);
    }
}
