using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <summary>Checks elements against wire types, deciding as the generated XML reader does.</summary>
internal sealed partial class XmlContentCheck(ContentCheck check)
{
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Checks the content of an element against a type, or the type derived from it that <c>xsi:type</c> names.</summary>
    /// <param name="model">The type.</param>
    /// <param name="element">The element.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="key">The attribute that the dictionary around the type takes for itself.</param>
    public void Check(WireTypeModel model, DocumentNode element, string path, string? key = null)
    {
        DerivedModel[] others = [.. model.Derived.Where(d => d.Type != model.Declaration.FullName)];
        if (others.Length == 0)
        {
            CheckMembers(model, element, path, key);
            return;
        }

        string type = element.Attributes.FirstOrDefault(static a => a is { Name: "type", Namespace: SchemaInstance }) is { } attribute ? XmlScalars.Trim(attribute.Text) : "";
        type = type.Substring(type.IndexOf(':') + 1);
        if (others.FirstOrDefault(d => d.XmlName == type) is { } derived)
        {
            if (check.Find(derived) is { } found)
            {
                CheckMembers(found, element, path, key);
            }
        }
        else if (model.IsAbstract || (type.Length > 0 && type != model.XmlTypeName))
        {
            check.NotA(element, path, "an object of one of the types " + string.Join(", ", others.Select(static d => d.XmlName)) + ", named by xsi:type");
        }
        else
        {
            CheckMembers(model, element, path, key);
        }
    }

    private void CheckMembers(WireTypeModel model, DocumentNode element, string path, string? key)
    {
        var tally = new MemberTally(model, check, element, path);
        for (int i = 0; i < model.Members.Count; i++)
        {
            if (!model.Members[i].InXml || (model.Members[i].IsList && model.XmlReadElements.Any(n => n.Member == i)))
            {
                tally.Presume(i);
            }
        }

        foreach (DocumentNode attribute in element.Attributes.Where(a => !IsKey(a, key)))
        {
            CheckAttribute(model, attribute, ContentCheck.Join(path, attribute.Name), tally);
        }

        if (model.XmlText >= 0)
        {
            MemberModel text = model.Members[model.XmlText];
            if (!(model.EmptyTextIsMissing && IsEmpty(element, ignoresAttributes: true)))
            {
                tally.Once(model.XmlText, element, path);
                tally.HasValue(model.XmlText, CheckLeaf(model, text, text.Value, element, path));
            }
        }
        else
        {
            CheckChildren(model, model.XmlReadElements, element, path, tally);
        }

        tally.Close();
    }

    private void CheckAttribute(WireTypeModel model, DocumentNode attribute, string path, MemberTally tally)
    {
        if (model.XmlReadAttributes.FirstOrDefault(n => n.Name == attribute.Name && (n.Namespace ?? "") == attribute.Namespace) is { } node)
        {
            tally.Once(node.Bit, attribute, path);
            if (tally.Keeps(node, attribute.Text.Length == 0))
            {
                tally.HasValue(node.Member, check.Scalar(model, model.Members[node.Member], model.Members[node.Member].Value, attribute, attribute.Text, path));
            }

            return;
        }

        if (model.XmlAnyAttribute < 0 && attribute.Namespace is not (SchemaInstance or "http://www.w3.org/XML/1998/namespace"))
        {
            check.Unknown(attribute, path, model);
        }
    }

    private void CheckChildren(WireTypeModel model, EquatableArray<WireNode> nodes, DocumentNode element, string path, MemberTally tally)
    {
        foreach (DocumentNode child in element.Children)
        {
            if (!check.GoesOn())
            {
                return;
            }

            // A name without a namespace of its own is in that of the element it stands in.
            WireNode? node = nodes.FirstOrDefault(n => !n.IsRest && n.Name == child.Name && (n.Namespace ?? element.Namespace) == child.Namespace);
            string name = ContentCheck.Join(path, child.Name);
            if (node is null)
            {
                CheckUnknown(model, nodes.FirstOrDefault(static n => n.IsRest), child, name, isOutermost: path.Length == 0, tally);
            }
            else if (node.IsGroup)
            {
                tally.Once(node.Bit, child, name);
                if (model.EmptyAsMissing && IsEmpty(child, ignoresAttributes: true))
                {
                    continue;
                }

                if (node.Children.Count == 1 && node.Children[0].OtherNames.Count > 0)
                {
                    tally.KeepsItem(node.Children[0], isEmpty: false);
                }

                foreach (WireNode list in node.Children.Where(n => !n.IsGroup && model.Members[n.Member].IsList))
                {
                    tally.Presume(list.Member);
                }

                if (node.EmptyList >= 0 && model.Members[node.EmptyList].XmlWritesNull && IsNil(child))
                {
                    continue;
                }

                if (node.EmptyList >= 0)
                {
                    tally.HasList(node.EmptyList, child);
                }

                ReportAttributes(model, child, name);
                CheckChildren(model, node.Children, child, name, tally);
            }
            else
            {
                CheckMember(model, node, child, name, tally);
            }
        }
    }

    // Skipped, or kept by a member that takes all there is.
    private void CheckUnknown(WireTypeModel model, WireNode? rest, DocumentNode element, string path, bool isOutermost, MemberTally tally)
    {
        if (isOutermost && check.Envelope.Contains(element.Name))
        {
            return;
        }

        if (rest is null)
        {
            check.Unknown(element, path, model);
        }
        else
        {
            tally.Presume(rest.Bit);
            tally.Count(rest.Member, element);
        }
    }

    private void CheckMember(WireTypeModel model, WireNode node, DocumentNode element, string path, MemberTally tally)
    {
        MemberModel member = model.Members[node.Member];
        bool isEmpty = member.Choices.Count == 0 && !member.IsDictionary && IsEmpty(element, ignoresAttributes: member.Value.Kind != ValueKind.WireType);
        if (!member.IsList)
        {
            tally.Once(node.Bit, element, path);
        }

        if (!(member.IsList ? tally.KeepsItem(node, isEmpty) : tally.Keeps(node, isEmpty)))
        {
            return;
        }

        if (member.Lenient is not null)
        {
            CheckLenientItems(model, node.Member, element, path, isItem: member.XmlPath == member.Lenient.XmlPath, tally);
            return;
        }

        if (member.IsList)
        {
            path = ContentCheck.Item(path, tally.Count(node.Member, element));
            CheckKey(node.Member, member.Key, element, path, tally);
        }

        ValueModel value = node.Choice?.Value ?? member.Value;
        if (value.Kind == ValueKind.Unknown)
        {
            return;
        }

        if (IsNil(element) && (member.IsList ? member.ItemIsNullable : member.IsNullable))
        {
            if (!member.IsList)
            {
                tally.IsNull(node.Member);
            }
        }
        else
        {
            tally.HasValue(node.Member, CheckValue(model, member, value, element, path));
        }
    }

    private object? CheckValue(WireTypeModel model, MemberModel member, ValueModel value, DocumentNode element, string path)
    {
        if (value.Kind != ValueKind.WireType)
        {
            ReportAttributes(model, element, path, member.Key);
            return CheckLeaf(model, member, value, element, path);
        }

        if (check.Find(value) is { } nested)
        {
            Check(nested, element, path, member.Key);
        }

        return null;
    }

    private object? CheckLeaf(WireTypeModel model, MemberModel member, ValueModel value, DocumentNode element, string path)
    {
        if (element.Children.Count > 0)
        {
            check.NotA(element.Children[0], path, value.Description + ", not an element");
            return null;
        }

        if (member.Fixed is null)
        {
            return check.Scalar(model, member.IsList ? null : member, value, element, element.Text, path);
        }

        if (element.Text != member.Fixed)
        {
            check.NotA(element, path, value.Description);
        }

        return null;
    }

    private static bool IsKey(DocumentNode attribute, string? key) => attribute.Name == key && attribute.Namespace.Length == 0;

    // Without content; white space is some.
    private static bool IsEmpty(DocumentNode element, bool ignoresAttributes) => IsNil(element)
        || (element.Children.Count == 0 && element.Text.Length == 0 && (ignoresAttributes || element.Attributes.Count == 0));

    private static bool IsNil(DocumentNode element) =>
        element.Attributes.Any(static a => a is { Name: "nil", Namespace: SchemaInstance } && XmlScalars.Trim(a.Text) is "true" or "1");

    private void ReportAttributes(WireTypeModel model, DocumentNode element, string path, string? key = null)
    {
        foreach (DocumentNode attribute in element.Attributes.Where(a => a.Namespace.Length == 0 && !IsKey(a, key)))
        {
            check.Unknown(attribute, ContentCheck.Join(path, attribute.Name), model);
        }
    }
}
