using System;
using System.Text;

namespace TextMe.Xml;

/// <content>Elements of which nodes are made: the pull interface goes on where generated code entered one.</content>
public ref partial struct Utf8XmlReader
{
    /// <summary>The document that the nodes belong to.</summary>
    internal object? NodeOwner
    {
        readonly get => _nodeOwner;
        set => _nodeOwner = value;
    }

    /// <summary>The prefix of the element; empty without one.</summary>
    internal readonly string Prefix => _prefixLength == 0 ? "" : Encoding.UTF8.GetString(Name[..(_prefixLength - 1)]);

    /// <summary>Makes the element entered last the token that the pull interface stands on.</summary>
    internal void BeginNode()
    {
        RememberInnermost();
        _valueStart = _nameStart;
        _tokenType = XmlTokenType.StartElement;
    }

    /// <summary>The error of the element entered last, for which there is no node.</summary>
    internal readonly Exception InvalidNode(string expected) => InvalidValue(expected);
}
