using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>What stands around the root element.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>Whether white space may stand before the XML declaration, as peers send it. XML itself does not allow that.</summary>
    internal bool MayStartWithWhiteSpace
    {
        init => _mayStartWithWhiteSpace = value;
    }

    /// <summary>Enters the root element, which has to have this name; stands behind its name.</summary>
    /// <param name="name">The local name.</param>
    /// <param name="namespaceUri">The namespace; empty: none.</param>
    /// <exception cref="WireFormatException">The root is another one, or what stands before it is not well formed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ReadRoot(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> namespaceUri = default)
    {
        // By far the most documents start like this, or at once with the root element.
        int start = _utf8.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8) ? 38 : 0;
        if (_position == 0 && namespaceUri.IsEmpty && ByteAt(start) == '<' && StandsAt(start + 1, name) && ByteAt(start + 1 + name.Length) == '>')
        {
            Open(start + 1, name.Length);
            _rootSeen = true;
            _position = _tagEnd = start + 1 + name.Length;
            return;
        }

        if (!ReadRootName().SequenceEqual(name) || !_namespaceUri.SequenceEqual(namespaceUri))
        {
            throw UnexpectedRoot(System.Text.Encoding.UTF8.GetString(name));
        }
    }

    /// <summary>Enters the root element, whatever its name is; stands behind the name.</summary>
    /// <returns>The local name.</returns>
    /// <exception cref="WireFormatException">There is none, or what stands before it is not well formed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> ReadRootName()
    {
        if (_position == 0)
        {
            ReadDeclaration();
        }

        if (_rootSeen || !ReadOutside())
        {
            throw Malformed(NoRoot, _position);
        }

        _rootSeen = true;
        ReadStartTag();
        return LocalName;
    }

    /// <summary>Goes to the end of the document, where nothing but white space, comments and instructions may be left.</summary>
    /// <exception cref="WireFormatException">Something else follows the root element.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ReadEnd()
    {
        if (_position != _utf8.Length && ReadOutside())
        {
            throw Malformed(SecondRoot, _position);
        }
    }

    // Passes over white space, comments and instructions; true: at the '<' of a start tag, false: at the end.
    private bool ReadOutside()
    {
        while (NextOutside())
        {
            if (ByteAt(_position + 1) is not ('!' or '?'))
            {
                return true;
            }

            _position = CheckMarkup(_position, out _);
        }

        return false;
    }

    // Passes over white space; true: at a '<', false: at the end.
    private bool NextOutside()
    {
        SkipWhiteSpace();
        int next = ByteAt(_position);
        return next is '<' or < 0 ? next >= 0 : throw Malformed(
            !_rootSeen && next is 0xFE or 0xFF or 0 ? "The document is not UTF-8." : "Text cannot stand outside the root element.", _position);
    }

    private void ReadDeclaration()
    {
        bool marked = Take("\uFEFF"u8);
        int first = _mayStartWithWhiteSpace ? XmlScan.IndexOfNonWhiteSpace(_utf8, _position) : _position;
        if (StandsAt(first, "<?xml"u8))
        {
            _position = first;
        }

        if (!Take("<?xml"u8))
        {
            return;
        }

        int start = _position;
        if (!XmlCharacter.IsWhiteSpace((byte)Math.Max(ByteAt(start), 0)))
        {
            // An instruction whose name begins like that, such as xml-stylesheet.
            _position -= 5;
            return;
        }

        ReadOnlySpan<byte> version = TakePseudoAttribute("version"u8);
        if (version.Length < 3 || !version.StartsWith("1."u8) || version.Slice(2).IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            throw Malformed("The XML declaration starts with version=\"1.0\".", start);
        }

        ReadOnlySpan<byte> encoding = TakePseudoAttribute("encoding"u8);
        ReadOnlySpan<byte> standalone = TakePseudoAttribute("standalone"u8);
        SkipWhiteSpace();
        if (!(standalone.IsEmpty || standalone.SequenceEqual("yes"u8) || standalone.SequenceEqual("no"u8)) || !Take("?>"u8))
        {
            throw Malformed("The XML declaration holds version, encoding and standalone, in this order, and ends with '?>'.", _position);
        }

        CheckEncoding(encoding, marked, start);
    }

    // White space, the name, '=', the value in quotes. Empty: something else follows.
    private ReadOnlySpan<byte> TakePseudoAttribute(scoped ReadOnlySpan<byte> name)
    {
        int start = XmlScan.IndexOfNonWhiteSpace(_utf8, _position);
        if (start == _position || !StandsAt(start, name))
        {
            return default;
        }

        int equals = XmlScan.IndexOfNonWhiteSpace(_utf8, start + name.Length);
        int open = XmlScan.IndexOfNonWhiteSpace(_utf8, equals + 1);
        int quote = ByteAt(open);
        int length = quote is '"' or '\'' && ByteAt(equals) == '=' ? _utf8.Slice(open + 1).IndexOfAny((byte)quote, (byte)'>') : -1;
        if (length <= 0 || ByteAt(open + 1 + length) != quote)
        {
            throw Malformed("The XML declaration is not well formed.", start);
        }

        _position = open + length + 2;
        return _utf8.Slice(open + 1, length);
    }
}
