using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Documents;

/// <summary>A part of a document and where it stands: an element or attribute of XML, a value of JSON.</summary>
internal sealed class DocumentNode(NodeKind kind, string name, TextSpan nameSpan)
{
    private StringBuilder? _more;
    private string _text = "";

    public NodeKind Kind { get; } = kind;

    /// <summary>The local name, or that of the JSON member; empty for an item and the outermost value.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace in XML; empty for none.</summary>
    public string Namespace { get; init; } = "";

    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>Where the value stands; the name where there is none to point at.</summary>
    public TextSpan Span { get; set; } = nameSpan;

    /// <summary>The text with references and escapes resolved; of a number, <c>true</c> or <c>false</c> the token.</summary>
    public string Text => _more?.ToString() ?? _text;

    public List<DocumentNode> Attributes { get; } = [];

    /// <summary>Child elements, members or items.</summary>
    public List<DocumentNode> Children { get; } = [];

    public bool IsScalar => Kind is NodeKind.String or NodeKind.Token;

    /// <summary>The text of an element may come in parts.</summary>
    public void Append(string text)
    {
        if (_text.Length == 0)
        {
            _text = text;
        }
        else
        {
            (_more ??= new StringBuilder(_text)).Append(text);
        }
    }
}

internal enum NodeKind
{
    Element,
    Attribute,
    Object,
    Array,
    String,

    /// <summary>A number, <c>true</c> or <c>false</c>.</summary>
    Token,
    Null,
}
