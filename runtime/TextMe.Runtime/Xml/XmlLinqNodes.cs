using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TextMe.Xml;

/// <summary>The same as <see cref="XmlNodes"/> for elements of System.Xml.Linq, apart so that a native program brings what it uses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlLinqNodes
{
    /// <inheritdoc cref="XmlNodes.ReadElement(ref Utf8XmlReader)"/>
    public static XElement ReadElement(ref Utf8XmlReader reader)
    {
        try
        {
            reader.BeginNode();
            XElement root = Element(ref reader);
            XElement parent = root;
            while (true)
            {
                reader.Read();
                switch (reader.TokenType)
                {
                    case XmlTokenType.StartElement:
                        XElement child = Element(ref reader);
                        parent.Add(child);
                        parent = child;
                        break;
                    case XmlTokenType.EndElement when parent == root:
                        return root;
                    case XmlTokenType.EndElement:
                        parent = parent.Parent!;
                        break;
                    case XmlTokenType.CData:
                        parent.Add(new XCData(reader.GetString()));
                        break;
                    case XmlTokenType.Comment:
                        parent.Add(new XComment(reader.GetString()));
                        break;
                    case XmlTokenType.ProcessingInstruction:
                        parent.Add(new XProcessingInstruction(Text(reader.Name), reader.GetString()));
                        break;
                    default:
                        parent.Add(new XText(reader.GetString()));
                        break;
                }
            }
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            throw reader.InvalidNode(XmlFragment.NoSuchNode);
        }
    }

    /// <inheritdoc cref="XmlNodes.Write(ref Utf8XmlWriter, IEnumerable{XmlNode}, string, string)"/>
    public static void Write(ref Utf8XmlWriter writer, IEnumerable<XElement?> elements, string? name = null, string? space = null)
    {
        foreach (XElement? element in elements ?? throw WireErrors.NullMember())
        {
            Write(ref writer, element, name, space);
        }
    }

    /// <inheritdoc cref="XmlNodes.Write(ref Utf8XmlWriter, IEnumerable{XmlNode}, string, string)"/>
    public static void Write(ref Utf8XmlWriter writer, XElement? element, string? name = null, string? space = null)
    {
        if (element is null)
        {
            return;
        }

        if (!XmlFragment.IsNamed(element.Name.LocalName, element.Name.NamespaceName, name, space))
        {
            throw WireErrors.UndefinedValue("an element of the member's name");
        }

        var fragment = new XmlFragment(writer.DefaultNamespace);
        XNode node = element;
        while (true)
        {
            Start(ref writer, fragment, node);
            if (node is XElement { FirstNode: { } child })
            {
                node = child;
                continue;
            }

            while (true)
            {
                if (node is XElement)
                {
                    fragment.End(ref writer);
                }

                if (node == element)
                {
                    return;
                }

                if (node.NextNode is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    /// <inheritdoc cref="XmlNodes.Validate(ref ConstraintValidator, IEnumerable{XmlNode}, string, string, string)"/>
    public static void Validate(ref ConstraintValidator validator, IEnumerable<XElement?> elements, string path, string? name = null, string? space = null)
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

    /// <inheritdoc cref="XmlNodes.Validate(ref ConstraintValidator, IEnumerable{XmlNode}, string, string, string)"/>
    public static void Validate(ref ConstraintValidator validator, XElement element, string path, string? name = null, string? space = null) =>
        Validate(ref validator, [element], path, name, space);

    private static void Start(ref Utf8XmlWriter writer, XmlFragment fragment, XNode node)
    {
        switch (node)
        {
            case XElement element:
                // A name has no prefix of its own here: the same is chosen each time.
                string prefix = element.GetDefaultNamespace() == element.Name.Namespace ? "" : PrefixOf(element, element.Name.Namespace);
                fragment.Start(ref writer, prefix, element.Name.LocalName, element.Name.NamespaceName);
                foreach (XAttribute attribute in element.Attributes())
                {
                    string name = attribute.Name.LocalName;
                    if (attribute.IsNamespaceDeclaration)
                    {
                        fragment.Attribute(attribute.Name.NamespaceName.Length == 0 ? "" : "xmlns", name, XmlNamespaces.XmlnsUri, attribute.Value);
                    }
                    else
                    {
                        fragment.Attribute(PrefixOf(element, attribute.Name.Namespace), name, attribute.Name.NamespaceName, attribute.Value);
                    }
                }

                break;
            case XCData data:
                fragment.CData(ref writer, data.Value);
                break;
            case XText text:
                fragment.Text(ref writer, text.Value);
                break;
            case XComment comment:
                fragment.Comment(ref writer, comment.Value);
                break;
            case XProcessingInstruction instruction:
                fragment.Instruction(ref writer, instruction.Target, instruction.Data);
                break;
            default:
                throw WireErrors.UndefinedValue("elements, text, comments and instructions");
        }
    }

    private static XElement Element(ref Utf8XmlReader reader)
    {
        var element = new XElement(XName.Get(Text(reader.LocalName), Text(reader.NamespaceUri)));
        while (reader.ReadAttributeOrDeclaration())
        {
            element.Add(new XAttribute(XName.Get(Text(reader.AttributeLocalName), Text(reader.AttributeNamespaceUri)), reader.ReadAttributeString()));
        }

        return element;
    }

    // The default namespace has no prefix, and attributes cannot use it.
    private static string PrefixOf(XElement element, XNamespace space) => element.GetPrefixOfNamespace(space) ?? "";

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
