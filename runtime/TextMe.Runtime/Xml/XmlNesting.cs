using System;
using System.Collections.Generic;

namespace TextMe.Xml;

/// <summary>What is open while a document is written by hand, and what may come next.</summary>
internal sealed class XmlNesting
{
    private readonly Stack<(string Name, string NamespaceUri)> _open = new();
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);
    private bool _isStarted;
    private bool _hasRoot;
    private bool _isInStartTag;

    public void Declare()
    {
        Demand(!_isStarted, "The XML declaration stands at the very start of a document, and once.");
        _isStarted = true;
    }

    /// <summary>Opens an element; returns whether a start tag must be closed first.</summary>
    public bool Open(string name, string? namespaceUri, out bool declares)
    {
        Demand(!_hasRoot || _open.Count > 0, "A document has one root element, and it has been closed.");
        if (!XmlName.IsNCName(name))
        {
            throw new ArgumentException("This is not an XML name without a prefix.", nameof(name));
        }

        string inherited = _open.TryPeek(out var parent) ? parent.NamespaceUri : "";
        declares = namespaceUri is not null && namespaceUri != inherited;
        if (declares && namespaceUri is XmlNamespaces.XmlUri or XmlNamespaces.XmlnsUri)
        {
            throw new ArgumentException("This namespace is one of XML's own and cannot be the default one.", nameof(namespaceUri));
        }

        bool closesStartTag = _isInStartTag;
        _open.Push((name, namespaceUri ?? inherited));
        _attributes.Clear();
        _isStarted = _hasRoot = _isInStartTag = true;
        return closesStartTag;
    }

    public void AddAttribute(string name)
    {
        Demand(_isInStartTag, "An attribute is written right after its start element or another attribute.");
        if (name is not ("xml:lang" or "xml:space" or "xml:base" or "xml:id") && (name == "xmlns" || !XmlName.IsNCName(name)))
        {
            throw new ArgumentException("This is not an attribute name without a prefix; a namespace is declared with its element.", nameof(name));
        }

        if (!_attributes.Add(name))
        {
            throw new ArgumentException($"The element has an attribute '{name}' already.", nameof(name));
        }
    }

    /// <summary>Makes sure that text may stand here; returns whether a start tag must be closed first.</summary>
    public bool EnterContent()
    {
        Demand(_open.Count > 0, "Text stands inside an element.");
        bool closesStartTag = _isInStartTag;
        _isInStartTag = false;
        return closesStartTag;
    }

    public string Close(out bool isEmpty)
    {
        Demand(_open.Count > 0, "No element is open.");
        isEmpty = _isInStartTag;
        _isInStartTag = false;
        return _open.Pop().Name;
    }

    private static void Demand(bool condition, string rule)
    {
        if (!condition)
        {
            throw new InvalidOperationException(rule);
        }
    }
}
