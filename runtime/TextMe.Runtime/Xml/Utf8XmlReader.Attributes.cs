using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>Attributes of a start tag that has been checked as a whole; see <see cref="CheckAttributes"/>.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>Whether an attribute can be read that is no namespace declaration; stands at its value then.</summary>
    public bool ReadAttribute()
    {
        while (ReadAttributeOrDeclaration())
        {
            if (!IsDeclaration(AttributeName, _attributePrefixLength))
            {
                return true;
            }
        }

        return false;
    }

    internal bool ReadAttributeOrDeclaration()
    {
        if (!InsideStartTag)
        {
            return false;
        }

        if (_quote != 0)
        {
            TakeValue();
        }

        int start = XmlScan.IndexOfNonWhiteSpace(_utf8, _position);
        _position = start;
        if (start == _tagEnd)
        {
            return false;
        }

        int length = _utf8.Slice(start).IndexOfAny("= \t\r\n"u8);
        ReadOnlySpan<byte> name = _utf8.Slice(start, length);
        int equals = start + length + _utf8.Slice(start + length).IndexOf((byte)'=');
        int quote = XmlScan.IndexOfNonWhiteSpace(_utf8, equals + 1);
        _quote = _utf8[quote];
        _position = quote + 1;
        _attributeStart = start;
        _attributeLength = length;
        _attributePrefixLength = name.IndexOf((byte)':') + 1;
        return true;
    }

    /// <summary>The name of the attribute with its prefix, as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> AttributeName => _utf8.Slice(_attributeStart, _attributeLength);

    /// <summary>The name of the attribute without its prefix.</summary>
    public readonly ReadOnlySpan<byte> AttributeLocalName => AttributeName.Slice(_attributePrefixLength);

    /// <summary>The namespace of the attribute; empty without a prefix: the default namespace is for elements only.</summary>
    public readonly ReadOnlySpan<byte> AttributeNamespaceUri =>
        _attributePrefixLength == 0 ? default : NamespaceOf(_attributeStart, _attributePrefixLength);

    /// <summary>The value of the attribute, with references resolved and white space characters as spaces.</summary>
    /// <exception cref="InvalidOperationException">The value has been read, or there is no attribute.</exception>
    public string GetAttributeString() => ReadAttributeString();

    /// <summary>Whether the attribute has this name and no namespace.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool IsAttribute(scoped ReadOnlySpan<byte> localName) =>
        _attributePrefixLength == 0 && AttributeName.SequenceEqual(localName);

    /// <summary>Whether the attribute has this local name and namespace.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool IsAttribute(scoped ReadOnlySpan<byte> localName, scoped ReadOnlySpan<byte> namespaceUri) =>
        AttributeLocalName.SequenceEqual(localName) && AttributeNamespaceUri.SequenceEqual(namespaceUri);

    /// <summary>Takes the beginning of an attribute if exactly this follows.</summary>
    /// <param name="start">A space, the name, <c>=</c> and a quotation mark, like <c> id="</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryAttribute(scoped ReadOnlySpan<byte> start)
    {
        if (_quote != 0 || !Take(start))
        {
            return false;
        }

        _quote = (byte)'"';
        return true;
    }

    /// <summary>The value of the attribute, with references resolved and white space characters as spaces.</summary>
    /// <exception cref="InvalidOperationException">The value has been read, or there is no attribute.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ReadAttributeString()
    {
        ReadOnlySpan<byte> raw = TakeValue();
        return raw.IndexOfAny("&\t\r\n"u8) < 0 ? DecodeChecked(raw) : ResolveToString(raw, TextForm.Attribute);
    }

    /// <summary>Like <see cref="ReadAttributeString"/>, but the UTF-8 bytes; valid until the next call.</summary>
    /// <exception cref="InvalidOperationException">The value has been read, or there is no attribute.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> ReadAttributeText()
    {
        ReadOnlySpan<byte> raw = TakeValue();
        return raw.IndexOfAny("&\t\r\n"u8) < 0 ? raw : ResolveToScratch(raw, TextForm.Attribute);
    }

    private ReadOnlySpan<byte> TakeValue()
    {
        if (_quote == 0)
        {
            throw new InvalidOperationException("The reader is not at an attribute's value.");
        }

        _valueStart = _position;
        int length = _utf8.Slice(_position).IndexOf(_quote);
        ReadOnlySpan<byte> raw = _utf8.Slice(_position, length);
        _position += length + 1;
        _quote = 0;
        return raw;
    }

    private static bool IsDeclaration(scoped ReadOnlySpan<byte> name, int prefixLength) =>
        name.StartsWith("xmlns"u8) && (name.Length == 5 || prefixLength == 6);
}
