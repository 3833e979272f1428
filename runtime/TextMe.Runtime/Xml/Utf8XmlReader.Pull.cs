using System;

namespace TextMe.Xml;

/// <content>The pull interface.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>What the reader stands on.</summary>
    public readonly XmlTokenType TokenType => _tokenType;

    /// <summary>Where the token starts, in bytes from the start of the document.</summary>
    public readonly int TokenStartIndex => _tokenStart;

    /// <summary>Elements around the token: 0 at the root's start tag and end tag, 1 at its children.</summary>
    public readonly int Depth => TokenType == XmlTokenType.StartElement ? _open - 1 : _open;

    /// <summary>The name of the element with its prefix, or of the processing instruction; empty at other tokens.</summary>
    public readonly ReadOnlySpan<byte> Name => TokenType switch
    {
        XmlTokenType.ProcessingInstruction => _utf8.Slice(_instructionStart, _instructionLength),
        XmlTokenType.Text or XmlTokenType.CData or XmlTokenType.Comment => default,
        _ => _utf8.Slice(_nameStart, _nameLength),
    };

    /// <summary>The name of the element without its prefix, or of the processing instruction; empty at other tokens.</summary>
    public readonly ReadOnlySpan<byte> LocalName =>
        TokenType is XmlTokenType.None or XmlTokenType.StartElement or XmlTokenType.EndElement
            ? _utf8.Slice(_nameStart + _prefixLength, _nameLength - _prefixLength)
            : Name;

    /// <summary>The namespace of the element; empty: none.</summary>
    public readonly ReadOnlySpan<byte> NamespaceUri => TokenType is XmlTokenType.StartElement or XmlTokenType.EndElement ? _namespaceUri : default;

    /// <summary>The start tag is <c>&lt;a/&gt;</c>. An <see cref="XmlTokenType.EndElement"/> follows all the same.</summary>
    public readonly bool IsEmptyElement => TokenType == XmlTokenType.StartElement && _utf8[_tagEnd] == '/';

    /// <summary>Goes to the next token.</summary>
    /// <returns><see langword="false"/>: the document is at its end, and was well formed.</returns>
    /// <exception cref="WireFormatException">The document is not well formed, or a limit is exceeded.</exception>
    public bool Read()
    {
        if (_open == 0)
        {
            return ReadOutsideToken();
        }

        if (InsideStartTag && !EnterContent())
        {
            return true;
        }

        int start = _position;
        _tokenStart = start;
        if (ByteAt(start) != '<')
        {
            _contentStart = start;
            _contentEnd = _position = CheckText(start, out _contentPlain);
            _tokenType = XmlTokenType.Text;
            return true;
        }

        switch (ByteAt(start + 1))
        {
            case '/':
                RememberInnermost();
                ReadEndTag(Innermost);
                Close();
                _tokenType = XmlTokenType.EndElement;
                break;
            case '!' or '?':
                ReadMarkupToken();
                break;
            default:
                ReadStartTag();
                _tokenType = XmlTokenType.StartElement;
                break;
        }

        return true;
    }

    /// <summary>At a start tag: goes to the end tag of the element, which is checked as if it were read. At other tokens: does nothing.</summary>
    /// <exception cref="WireFormatException">The element is not well formed, or exceeds a limit.</exception>
    public void Skip()
    {
        if (TokenType != XmlTokenType.StartElement)
        {
            return;
        }

        (int nameStart, int nameLength, int prefixLength) = (_nameStart, _nameLength, _prefixLength);
        ReadOnlySpan<byte> namespaceUri = _namespaceUri;
        bool isEmpty = IsEmptyElement;
        SkipOpenElement();
        _tokenStart = isEmpty ? _position : _utf8.Slice(0, _position).LastIndexOf((byte)'<');
        (_nameStart, _nameLength, _prefixLength) = (nameStart, nameLength, prefixLength);
        _namespaceUri = namespaceUri;
        _tokenType = XmlTokenType.EndElement;
    }

    /// <summary>
    /// The text of a <see cref="XmlTokenType.Text"/>, with references resolved; of a CDATA section or a comment; the data of an instruction. Line
    /// ends are line feeds.
    /// </summary>
    /// <exception cref="InvalidOperationException">The token is a tag.</exception>
    public readonly string GetString()
    {
        if (TokenType is XmlTokenType.None or XmlTokenType.StartElement or XmlTokenType.EndElement)
        {
            throw new InvalidOperationException($"A token of type {TokenType} has no text.");
        }

        ReadOnlySpan<byte> raw = _utf8.Slice(_contentStart, _contentEnd - _contentStart);
        return _contentPlain ? DecodeChecked(raw)
            : ResolveToString(raw, TokenType == XmlTokenType.Text ? TextForm.Content : TextForm.Literal);
    }

    private bool ReadOutsideToken()
    {
        if (_position == 0)
        {
            ReadDeclaration();
        }

        if (!NextOutside())
        {
            _tokenType = XmlTokenType.None;
            return _rootSeen ? false : throw Malformed(NoRoot, _position);
        }

        _tokenStart = _position;
        if (ByteAt(_position + 1) is '!' or '?')
        {
            ReadMarkupToken();
            return true;
        }

        if (_rootSeen)
        {
            throw Malformed(SecondRoot, _position);
        }

        _rootSeen = true;
        ReadStartTag();
        _tokenType = XmlTokenType.StartElement;
        return true;
    }

    private void ReadMarkupToken()
    {
        _position = CheckMarkup(_position, out XmlTokenType type);
        _contentPlain = !_utf8.Slice(_contentStart, _contentEnd - _contentStart).Contains((byte)'\r');
        _tokenType = type;
    }

    // False: the element was <a/>, and the token is its end.
    private bool EnterContent()
    {
        if (_utf8[_tagEnd] == '/')
        {
            RememberInnermost();
        }

        if (ReadContent())
        {
            return true;
        }

        _tokenStart = _position;
        _tokenType = XmlTokenType.EndElement;
        return false;
    }

    // The name and namespace of an end tag are looked up while the element's declarations are still in scope.
    private void RememberInnermost()
    {
        long name = InnermostName;
        _nameStart = (int)(name >> 32);
        _nameLength = (int)name;
        _prefixLength = _utf8.Slice(_nameStart, _nameLength).IndexOf((byte)':') + 1;
        _namespaceUri = ElementNamespace(_nameStart, _prefixLength);
    }
}
