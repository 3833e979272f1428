using System;

namespace TextMe.Xml;

/// <content>Namespaces in XML 1.0.</content>
public ref partial struct Utf8XmlReader
{
    private static ReadOnlySpan<byte> SchemaInstance => "http://www.w3.org/2001/XMLSchema-instance"u8;

    private void Declare(in XmlAttributeName name)
    {
        ReadOnlySpan<byte> prefix = name.PrefixLength == 0 ? default : _utf8.Slice(name.Start + name.PrefixLength, name.Length - name.PrefixLength);
        ReadOnlySpan<byte> raw = _utf8.Slice(name.ValueStart, name.ValueLength);
        byte[]? resolved = null;
        if (raw.IndexOfAny("&\t\r\n"u8) >= 0)
        {
            resolved = new byte[raw.Length];
            Array.Resize(ref resolved, XmlText.Resolve(raw, resolved, attribute: true));
        }

        ReadOnlySpan<byte> uri = resolved is null ? raw : resolved;
        bool isXml = uri.SequenceEqual(XmlNamespaces.Xml);
        if (prefix.SequenceEqual("xml"u8) != isXml || prefix.SequenceEqual("xmlns"u8) || uri.SequenceEqual(XmlNamespaces.Xmlns))
        {
            throw Malformed("The prefixes xml and xmlns and their namespaces belong together and cannot be bound otherwise.", name.Start);
        }

        if (uri.IsEmpty && name.PrefixLength > 0)
        {
            throw Malformed("A prefix cannot be bound to no namespace.", name.Start);
        }

        _namespaces ??= new XmlNamespaces();
        _namespaces.Declare(_utf8, _open, name.Start + name.Length - prefix.Length, prefix.Length, name.ValueStart, raw.Length, resolved);
    }

    private void ResolvePrefixes(scoped Span<XmlAttributeName> names)
    {
        foreach (ref XmlAttributeName name in names)
        {
            if (name.PrefixLength == 0)
            {
                continue;
            }

            name.Namespace = FindPrefix(name.Start, name.PrefixLength);
            if (_utf8.Slice(name.Start + name.PrefixLength, name.Length - name.PrefixLength).SequenceEqual("nil"u8)
                && UriOf(name.Namespace).SequenceEqual(SchemaInstance))
            {
                ReadOnlySpan<byte> raw = _utf8.Slice(name.ValueStart, name.ValueLength);
                _isNil = XmlScalar.TryParse(raw.Contains((byte)'&') ? ResolveToScratch(raw, TextForm.Attribute) : raw, out bool isNil) && isNil;
            }
        }
    }

    private readonly ReadOnlySpan<byte> ElementNamespace(int nameStart, int prefixLength)
    {
        if (prefixLength == 0)
        {
            return _namespaces is null ? default : _namespaces.DefaultUri(_utf8);
        }

        int found = FindPrefix(nameStart, prefixLength);
        return found != XmlNamespaces.XmlnsPrefix ? UriOf(found) : throw Malformed("An element cannot have the prefix xmlns.", nameStart);
    }

    private readonly ReadOnlySpan<byte> NamespaceOf(int nameStart, int prefixLength) => UriOf(FindPrefix(nameStart, prefixLength));

    private readonly int FindPrefix(int nameStart, int prefixLength)
    {
        ReadOnlySpan<byte> prefix = _utf8.Slice(nameStart, prefixLength - 1);
        int found = _namespaces is null ? XmlNamespaces.FindReserved(prefix) : _namespaces.Find(_utf8, prefix);
        return found != XmlNamespaces.Undeclared ? found : throw Malformed("The prefix is not declared.", nameStart);
    }

    private readonly ReadOnlySpan<byte> UriOf(int found) => found switch
    {
        XmlNamespaces.XmlPrefix => XmlNamespaces.Xml,
        XmlNamespaces.XmlnsPrefix => XmlNamespaces.Xmlns,
        _ => _namespaces!.Uri(_utf8, found),
    };

    private readonly int UriHash(int found) => found < 0 ? found : _namespaces!.UriHash(_utf8, found);
}
