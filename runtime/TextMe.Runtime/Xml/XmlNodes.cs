using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Xml;

namespace TextMe.Xml;

/// <summary>
/// Elements and attributes that a type does not know and keeps, for generated code of types with <c>[XmlAnyElement]</c> and <c>[XmlAnyAttribute]</c>. Here
/// and in <see cref="XmlLinqNodes"/> nodes of System.Xml are made; what they are made of was read, and they are written, by our own reader and writer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlNodes
{
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The element entered last, with all it holds.</summary>
    /// <exception cref="WireFormatException">It is not well formed, or a limit is exceeded.</exception>
    public static XmlElement ReadElement(ref Utf8XmlReader reader)
    {
        XmlDocument document = Owner(ref reader);
        try
        {
            reader.BeginNode();
            XmlElement root = Element(ref reader, document);
            XmlElement parent = root;
            while (true)
            {
                reader.Read();
                switch (reader.TokenType)
                {
                    case XmlTokenType.StartElement:
                        XmlElement child = Element(ref reader, document);
                        parent.AppendChild(child);
                        parent = child;
                        break;
                    case XmlTokenType.EndElement when parent == root:
                        return root;
                    case XmlTokenType.EndElement:
                        parent = (XmlElement)parent.ParentNode!;
                        break;
                    case XmlTokenType.CData:
                        parent.AppendChild(document.CreateCDataSection(reader.GetString()));
                        break;
                    case XmlTokenType.Comment:
                        parent.AppendChild(document.CreateComment(reader.GetString()));
                        break;
                    case XmlTokenType.ProcessingInstruction:
                        parent.AppendChild(document.CreateProcessingInstruction(Text(reader.Name), reader.GetString()));
                        break;
                    default:
                        parent.AppendChild(document.CreateTextNode(reader.GetString()));
                        break;
                }
            }
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            throw reader.InvalidNode(XmlFragment.NoSuchNode);
        }
    }

    /// <summary>Keeps the attribute stepped to last, unless it is one of the serializer's own: <c>xsi:type</c>, <c>xsi:nil</c>.</summary>
    public static void AddAttribute(ref Utf8XmlReader reader, ref List<XmlAttribute>? attributes)
    {
        if (!IsSerializers(Text(reader.AttributeNamespaceUri), Text(reader.AttributeLocalName)))
        {
            (attributes ??= []).Add(Attribute(ref reader, Owner(ref reader)));
        }
    }

    /// <summary>Writes elements in their order; null is left out.</summary>
    /// <param name="writer">Writes.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="name">The name that they must have; null: any.</param>
    /// <param name="space">Their namespace; null: not looked at.</param>
    /// <exception cref="WireFormatException">A node is no element, has another name, or holds what XML cannot carry.</exception>
    public static void Write(ref Utf8XmlWriter writer, IEnumerable<XmlNode?> elements, string? name = null, string? space = null)
    {
        foreach (XmlNode? element in elements ?? throw WireErrors.NullMember())
        {
            Write(ref writer, element, name, space);
        }
    }

    /// <inheritdoc cref="Write(ref Utf8XmlWriter, IEnumerable{XmlNode}, string, string)"/>
    public static void Write(ref Utf8XmlWriter writer, XmlNode? element, string? name = null, string? space = null)
    {
        if (element is null)
        {
            return;
        }

        if (element is not XmlElement || !XmlFragment.IsNamed(element.LocalName, element.NamespaceURI, name, space))
        {
            throw WireErrors.UndefinedValue("an element of the member's name");
        }

        var fragment = new XmlFragment(writer.DefaultNamespace);
        XmlNode node = element;
        while (true)
        {
            bool isOpen = Start(ref writer, fragment, node);
            if (isOpen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                if (node is XmlElement)
                {
                    fragment.End(ref writer);
                }

                if (node == element)
                {
                    return;
                }

                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.ParentNode!;
            }
        }
    }

    /// <summary>Writes attributes into the start tag that was begun; null is left out.</summary>
    /// <param name="writer">Stands inside the start tag.</param>
    /// <param name="attributes">The attributes.</param>
    /// <param name="taken">The names of the type's own attributes, with <c>{namespace}</c> in front where they have one.</param>
    /// <exception cref="WireFormatException">A name stands twice or is the serializer's own, or a value cannot be carried.</exception>
    public static void WriteAttributes(ref Utf8XmlWriter writer, IEnumerable<XmlAttribute?> attributes, scoped ReadOnlySpan<string> taken)
    {
        var fragment = new XmlFragment(writer.DefaultNamespace);
        foreach (XmlAttribute? attribute in attributes ?? throw WireErrors.NullMember())
        {
            if (attribute is not null)
            {
                if (IsSerializers(attribute.NamespaceURI, attribute.LocalName) || attribute.NamespaceURI == XmlNamespaces.XmlnsUri)
                {
                    throw WireErrors.UndefinedValue("an attribute other than xsi:type, xsi:nil and declarations");
                }

                fragment.Attribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceURI, attribute.Value);
            }
        }

        fragment.Attributes(ref writer, taken);
    }

    /// <summary>Adds what writing these elements would refuse.</summary>
    public static void Validate(ref ConstraintValidator validator, IEnumerable<XmlNode?> elements, string path, string? name = null, string? space = null)
    {
        using var scratch = new PooledBuffer();
        var writer = new Utf8XmlWriter(scratch);
        try
        {
            Write(ref writer, elements, name, space);
        }
        catch (WireFormatException refused)
        {
            ScratchCheck.Add(ref validator, path, refused);
        }
    }

    /// <inheritdoc cref="Validate(ref ConstraintValidator, IEnumerable{XmlNode}, string, string, string)"/>
    public static void Validate(ref ConstraintValidator validator, XmlNode element, string path, string? name = null, string? space = null) =>
        Validate(ref validator, [element], path, name, space);

    /// <summary>Adds what writing these attributes would refuse.</summary>
    public static void ValidateAttributes(
        ref ConstraintValidator validator, IEnumerable<XmlAttribute?> attributes, scoped ReadOnlySpan<string> taken, string path)
    {
        using var scratch = new PooledBuffer();
        var writer = new Utf8XmlWriter(scratch);
        try
        {
            WriteAttributes(ref writer, attributes, taken);
        }
        catch (WireFormatException refused)
        {
            ScratchCheck.Add(ref validator, path, refused);
        }
    }

    // Returns whether the node is an element whose children follow.
    private static bool Start(ref Utf8XmlWriter writer, XmlFragment fragment, XmlNode node)
    {
        switch (node)
        {
            case XmlElement element:
                fragment.Start(ref writer, element.Prefix, element.LocalName, element.NamespaceURI);
                foreach (XmlAttribute attribute in element.Attributes)
                {
                    fragment.Attribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceURI, attribute.Value);
                }

                return true;
            case XmlCDataSection:
                fragment.CData(ref writer, node.Value ?? "");
                break;
            case System.Xml.XmlText or XmlWhitespace or XmlSignificantWhitespace:
                fragment.Text(ref writer, node.Value ?? "");
                break;
            case XmlComment:
                fragment.Comment(ref writer, node.Value ?? "");
                break;
            case XmlProcessingInstruction instruction:
                fragment.Instruction(ref writer, instruction.Target, instruction.Data);
                break;
            default:
                throw WireErrors.UndefinedValue("elements, text, comments and instructions");
        }

        return false;
    }

    private static XmlDocument Owner(ref Utf8XmlReader reader) => (XmlDocument)(reader.NodeOwner ??= new XmlDocument());

    private static XmlElement Element(ref Utf8XmlReader reader, XmlDocument document)
    {
        XmlElement element = document.CreateElement(reader.Prefix, Text(reader.LocalName), Text(reader.NamespaceUri));
        while (reader.ReadAttributeOrDeclaration())
        {
            element.SetAttributeNode(Attribute(ref reader, document));
        }

        return element;
    }

    private static XmlAttribute Attribute(ref Utf8XmlReader reader, XmlDocument document)
    {
        string name = Text(reader.AttributeLocalName);
        string prefix = Text(reader.AttributeName)[..^name.Length].TrimEnd(':');
        XmlAttribute attribute = document.CreateAttribute(prefix, name, prefix.Length == 0 && name == "xmlns" ? XmlNamespaces.XmlnsUri : Text(reader.AttributeNamespaceUri));
        attribute.Value = reader.ReadAttributeString();
        return attribute;
    }

    private static bool IsSerializers(string space, string name) => space == SchemaInstance && name is ("type" or "nil");

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
