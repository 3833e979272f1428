using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>Children of any name, in any order and form, for generated code.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>A child of the root, in no namespace, that is passed over like an unknown one but may stand only once. Empty: none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> Envelope
    {
        readonly get => _envelope;
        set => _envelope = value;
    }

    /// <summary>Items that one list may have.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly int MaxItems => _limits.MaxItems;

    /// <summary>The start tag read last says <c>xsi:nil="true"</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool IsNil => _isNil;

    /// <summary>
    /// Enters the next child element, passing over white space, comments, instructions and stray text; stands behind the name of a start tag that is
    /// checked as a whole.
    /// </summary>
    /// <returns><see langword="false"/>: there is none; the end tag of the open element was taken.</returns>
    /// <exception cref="WireFormatException">The document is not well formed, or a limit is exceeded.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ReadChild()
    {
        while (true)
        {
            int position = XmlScan.IndexOfNonWhiteSpace(_utf8, _position);
            _position = position;
            if (ByteAt(position) != '<')
            {
                _position = CheckText(position, out _);
                continue;
            }

            switch (ByteAt(position + 1))
            {
                case '/':
                    ReadEndTag(Innermost);
                    Close();
                    return false;
                case '!' or '?':
                    _position = CheckMarkup(position, out _);
                    break;
                default:
                    ReadStartTag();
                    return true;
            }
        }
    }

    /// <summary>Whether the element entered last has this local name and no namespace.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool IsElement(scoped ReadOnlySpan<byte> localName) => _namespaceUri.IsEmpty && LocalName.SequenceEqual(localName);

    /// <summary>Whether the element entered last has this local name and namespace.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool IsElement(scoped ReadOnlySpan<byte> localName, scoped ReadOnlySpan<byte> namespaceUri) =>
        LocalName.SequenceEqual(localName) && _namespaceUri.SequenceEqual(namespaceUri);

    /// <summary>Passes over the element entered last, with all it holds.</summary>
    /// <exception cref="WireFormatException">
    /// The element is not well formed, exceeds a limit, or is the second one named <see cref="Envelope"/>.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void SkipUnknown()
    {
        if (!TrySkipEnvelope())
        {
            SkipOpenElement();
        }
    }

    /// <summary>Passes over the element entered last if it is the <see cref="Envelope"/>, which a type that keeps what it does not know does not keep.</summary>
    /// <returns><see langword="false"/>, with nothing taken, for any other element.</returns>
    /// <exception cref="WireFormatException">The element is not well formed, exceeds a limit, or is the second one.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TrySkipEnvelope()
    {
        if (_open != 2 || _envelope.IsEmpty || !IsElement(_envelope))
        {
            return false;
        }

        if (_envelopeSeen)
        {
            throw Fail(WireError.DuplicateMember, "The element may stand only once.", _position);
        }

        _envelopeSeen = true;
        SkipOpenElement();
        return true;
    }

    /// <summary>Refuses one more item when a list has as many as it may have.</summary>
    /// <param name="count">The items read so far.</param>
    /// <exception cref="WireFormatException">There are <see cref="MaxItems"/> already.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly void CountItem(int count)
    {
        if (count >= _limits.MaxItems)
        {
            ThrowTooMany();
        }
    }

    // No recursion: a deep document costs no stack.
    private void SkipOpenElement()
    {
        int outer = _open - 1;
        ReadContent();
        while (_open > outer)
        {
            if (ReadChild())
            {
                ReadContent();
            }
        }
    }

    // At '<', nothing known about what follows.
    private void ReadStartTag()
    {
        int start = _position + 1;
        int end = CheckName(start, out int prefixLength);
        Open(start, end - start);
        _nameStart = start;
        _nameLength = end - start;
        _prefixLength = prefixLength;
        _position = _tagEnd = end;
        _isNil = false;
        if (ByteAt(end) == '>' && prefixLength == 0 && _namespaces is null)
        {
            _namespaceUri = default;
            return;
        }

        CheckAttributes();
        _namespaceUri = ElementNamespace(start, prefixLength);
    }

    // At '</'.
    private void ReadEndTag(scoped ReadOnlySpan<byte> name)
    {
        int start = _position + 2;
        if (!StandsAt(start, name))
        {
            throw Malformed(start >= _utf8.Length ? Truncated : "The end tag is not that of the open element.", start);
        }

        int end = start + name.Length;
        if (ByteAt(end) != '>')
        {
            end = XmlScan.IndexOfNonWhiteSpace(_utf8, end);
            if (ByteAt(end) != '>')
            {
                throw Malformed(end >= _utf8.Length ? Truncated : "The end tag is not that of the open element.", end);
            }
        }

        _position = end + 1;
    }
}
