using System;
using System.Buffers;
using TextMe.Text;

namespace TextMe.Xml;

/// <content>Text of any form between a start tag and its end tag.</content>
public ref partial struct Utf8XmlReader
{
    private const int StackBytes = 512;

    // Behind the start tag; goes behind the end tag.
    private string ReadCheckedString(scoped ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> content = CheckLeaf(name, out bool plain);
        return plain ? DecodeChecked(content) : ResolveToString(content, TextForm.Content);
    }

    private ReadOnlySpan<byte> ReadCheckedText(scoped ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> content = CheckLeaf(name, out bool plain);
        return plain ? content : ResolveToScratch(content, TextForm.Content);
    }

    private ReadOnlySpan<byte> CheckLeaf(scoped ReadOnlySpan<byte> name, out bool plain)
    {
        int start = _position;
        _valueStart = start;
        plain = true;
        long size = 0;
        int position = start;
        while (true)
        {
            int stop = CheckText(position, out bool plainText);
            plain &= plainText;
            size += stop - position;
            CheckTextLimit(size, start);
            int next = ByteAt(stop + 1);
            if (next == '/')
            {
                _position = stop;
                ReadEndTag(name);
                return _utf8.Slice(start, stop - start);
            }

            if (next is not ('!' or '?'))
            {
                throw next < 0
                    ? Malformed(Truncated, _utf8.Length)
                    : Fail(WireError.InvalidValue, "Text is expected here, not an element.", stop);
            }

            plain = false;
            position = CheckMarkup(stop, out XmlTokenType type);
            size += type == XmlTokenType.CData ? _contentEnd - _contentStart : 0;
        }
    }

    // Text of the fast path: no reference, no control, but not known to be UTF-8.
    private readonly string DecodeWide(ReadOnlySpan<byte> text)
    {
        string? value = Utf8Decoder.TryDecodeShort(text);
        if (value is not null)
        {
            return value;
        }

        value = Utf8Decoder.TryDecode(text);
        if (value is null || value.AsSpan().IndexOfAnyInRange('\uFFFE', '\uFFFF') >= 0)
        {
            CheckUtf8(_valueStart, _valueStart + text.Length);
        }

        return value!;
    }

    private static string DecodeChecked(ReadOnlySpan<byte> text) => Utf8Decoder.TryDecode(text)!;

    private static string ResolveToString(ReadOnlySpan<byte> raw, TextForm form)
    {
        byte[]? rented = null;
        Span<byte> buffer = raw.Length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        string text = DecodeChecked(buffer.Slice(0, Resolve(raw, buffer, form)));
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return text;
    }

    private ReadOnlySpan<byte> ResolveToScratch(ReadOnlySpan<byte> raw, TextForm form)
    {
        if (_scratch is null || _scratch.Length < raw.Length)
        {
            _scratch = new byte[Math.Max(raw.Length, StackBytes)];
        }

        return _scratch.AsSpan(0, Resolve(raw, _scratch, form));
    }

    private static int Resolve(ReadOnlySpan<byte> raw, Span<byte> destination, TextForm form) => form switch
    {
        TextForm.Content => XmlText.ResolveContent(raw, destination),
        TextForm.Literal => XmlText.ResolveLineEnds(raw, destination),
        _ => XmlText.Resolve(raw, destination, attribute: true),
    };

    private enum TextForm
    {
        // Text with references, and the markup that may stand in it.
        Content,

        // CDATA, comments, instructions: only line ends are resolved.
        Literal,

        // An attribute's value.
        Attribute,
    }
}
