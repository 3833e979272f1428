using System;
using System.ComponentModel;

namespace TextMe.Xml;

/// <content>Elements that are the entries of a dictionary, for generated code.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>The key in an attribute, without a namespace, of the start tag the reader stands in. Nothing is taken.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <exception cref="WireFormatException">The start tag has no such attribute.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ReadKey(scoped ReadOnlySpan<byte> attribute)
    {
        int position = _position;
        while (ReadAttribute())
        {
            if (IsAttribute(attribute))
            {
                string key = ReadAttributeString();
                _position = position;
                return key;
            }
        }

        _position = position;
        throw MissingMember(DecodeChecked(attribute));
    }

    /// <summary>The error of a key that stands again; made where its second entry has been read.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly Exception DuplicateKey(string key) =>
        Fail(WireError.DuplicateMember, $"The key '{ShownName.Of(key)}' may stand only once.", Math.Max(_position - 1, 0));
}
