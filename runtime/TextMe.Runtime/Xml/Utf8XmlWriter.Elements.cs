using System;
using TextMe.Text;

namespace TextMe.Xml;

/// <summary>Writing by hand.</summary>
public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes the XML declaration, which says UTF-8.</summary>
    /// <exception cref="InvalidOperationException">Something has been written by hand before.</exception>
    public void WriteDeclaration()
    {
        Nesting.Declare();
        _output.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8);
    }

    /// <summary>Opens an element in the namespace of the element around it; the root in none.</summary>
    /// <param name="name">A name without a prefix.</param>
    /// <exception cref="ArgumentException">The name is not one that XML allows, or has a colon.</exception>
    /// <exception cref="InvalidOperationException">The root element has been closed.</exception>
    public void WriteStartElement(string name) => Open(name, namespaceUri: null);

    /// <summary>Opens an element in a namespace, which is declared as the default one where it is not yet.</summary>
    /// <param name="name">A name without a prefix.</param>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    /// <exception cref="ArgumentException">The name is not one that XML allows, or has a colon; the namespace is one of XML's own.</exception>
    /// <exception cref="InvalidOperationException">The root element has been closed.</exception>
    public void WriteStartElement(string name, string namespaceUri)
    {
        ArgumentNullException.ThrowIfNull(namespaceUri);
        Open(name, namespaceUri);
    }

    /// <summary>Writes an attribute of the element just opened.</summary>
    /// <param name="name">A name without a prefix, or one of <c>xml:lang</c>, <c>xml:space</c>, <c>xml:base</c>, <c>xml:id</c>.</param>
    /// <param name="value">The value, escaped here.</param>
    /// <exception cref="ArgumentException">The name is not one that XML allows, is <c>xmlns</c>, has another prefix, or stands already.</exception>
    /// <exception cref="InvalidOperationException">No start tag is open.</exception>
    /// <exception cref="WireFormatException">A character of the value cannot be carried.</exception>
    public void WriteAttribute(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Nesting.AddAttribute(name);
        _output.WriteRaw(" "u8);
        _output.WriteText<XmlTextEscape>(name);
        _output.WriteRaw("=\""u8);
        _output.WriteText<XmlAttributeEscape>(value);
        _output.WriteRaw("\""u8);
    }

    /// <summary>Writes text into the element last opened; it may be called again and again.</summary>
    /// <exception cref="InvalidOperationException">No element is open.</exception>
    /// <exception cref="WireFormatException">A character cannot be carried.</exception>
    public void WriteString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Nesting.EnterContent())
        {
            _output.WriteRaw(">"u8);
        }

        _output.WriteText<XmlTextEscape>(text);
    }

    /// <summary>Closes the element last opened, as <c>&lt;name /&gt;</c> when it is empty.</summary>
    /// <exception cref="InvalidOperationException">No element is open.</exception>
    public void WriteEndElement()
    {
        string name = Nesting.Close(out bool isEmpty);
        if (isEmpty)
        {
            _output.WriteRaw(" />"u8);
            return;
        }

        _output.WriteRaw("</"u8);
        _output.WriteText<XmlTextEscape>(name);
        _output.WriteRaw(">"u8);
    }

    private XmlNesting Nesting => _nesting ??= new XmlNesting();

    private void Open(string name, string? namespaceUri)
    {
        bool closesStartTag = Nesting.Open(name, namespaceUri, out bool declares);
        _output.WriteRaw(closesStartTag ? "><"u8 : "<"u8);
        _output.WriteText<XmlTextEscape>(name);
        if (declares)
        {
            _output.WriteRaw(" xmlns=\""u8);
            _output.WriteText<XmlAttributeEscape>(namespaceUri);
            _output.WriteRaw("\""u8);
        }
    }
}
