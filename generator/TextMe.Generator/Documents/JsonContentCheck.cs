using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <summary>Checks JSON values against wire types, deciding as the generated JSON reader does.</summary>
internal sealed partial class JsonContentCheck(ContentCheck check)
{
    /// <summary>Checks a value against a type, or the type derived from it that the discriminator names.</summary>
    public void Check(WireTypeModel model, DocumentNode value, string path)
    {
        DerivedModel[] others = [.. model.Derived.Where(d => d.Type != model.Declaration.FullName)];
        if (others.Length == 0)
        {
            CheckObject(model, value, path, discriminator: null);
            return;
        }

        DocumentNode? first = value.Kind == NodeKind.Object ? value.Children.FirstOrDefault() : null;
        DocumentNode? named = first?.Name == model.Discriminator ? Unwrapped(first, model, path, reports: false) : null;
        string type = named?.Text ?? "";
        string own = model.Derived.FirstOrDefault(d => d.Type == model.Declaration.FullName)?.JsonName ?? model.XmlTypeName;
        if (others.FirstOrDefault(d => d.JsonName == type) is { } derived)
        {
            if (check.Find(derived) is { } found)
            {
                CheckObject(found, value, path, model.Discriminator);
            }
        }
        else if (model.IsAbstract || (type.Length > 0 && type != own) || (named is null && first?.Name == model.Discriminator))
        {
            check.NotA(value, path, "an object of one of the types " + string.Join(", ", others.Select(static d => d.JsonName)) + $", named by a first member '{model.Discriminator}'");
        }
        else
        {
            CheckObject(model, value, path, model.Discriminator);
        }
    }

    private void CheckObject(WireTypeModel model, DocumentNode value, string path, string? discriminator)
    {
        var tally = new MemberTally(model, check, value, path);
        for (int i = 0; i < model.Members.Count; i++)
        {
            if (!model.Members[i].InJson)
            {
                tally.Presume(i);
            }
        }

        if (model.XmlText >= 0 && value.Kind != NodeKind.Object)
        {
            if (!(model.EmptyAsMissing && IsEmptyText(value)))
            {
                tally.Once(model.XmlText, value, path);
                tally.HasValue(model.XmlText, CheckScalar(model, model.Members[model.XmlText], model.Members[model.XmlText].Value, value, path));
            }
        }
        else if (value.Kind != NodeKind.Object)
        {
            check.NotA(value, path, "an object");
            return;
        }
        else
        {
            CheckMembers(model, model.JsonReadMembers, value, path, tally, isTop: true, discriminator);
        }

        tally.Close();
    }

    private void CheckMembers(WireTypeModel model, EquatableArray<WireNode> nodes, DocumentNode owner, string path, MemberTally tally, bool isTop, string? discriminator)
    {
        foreach (DocumentNode value in owner.Children)
        {
            if (!check.GoesOn())
            {
                return;
            }

            WireNode? node = nodes.FirstOrDefault(n => n.Name == value.Name);
            string name = ContentCheck.Join(path, value.Name);
            if (node is null)
            {
                if (value.Name == discriminator || (path.Length == 0 && check.Envelope.Contains(value.Name)))
                {
                    continue;
                }

                if (isTop && model.JsonExtension >= 0)
                {
                    tally.Key(model.JsonExtension, value.Name, value, name);
                }
                else
                {
                    check.Unknown(value, name, model);
                }

                continue;
            }

            tally.Once(node.Bit, value, name);
            if (!node.IsGroup)
            {
                MemberModel member = model.Members[node.Member];
                if (tally.Keeps(node, member.IsList ? IsEmptyList(value) : IsEmpty(member, value)))
                {
                    CheckMember(model, node.Member, value, name, tally);
                }
            }
            else if (model.EmptyAsMissing && IsEmptyObject(value))
            {
                continue;
            }
            else if (value.Kind == NodeKind.Object)
            {
                CheckMembers(model, node.Children, value, name, tally, isTop: false, discriminator: null);
            }
            else if (value.Kind != NodeKind.Null)
            {
                check.NotA(value, name, "an object");
            }
        }
    }

    private void CheckMember(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        if (member.IsDictionary)
        {
            CheckEntries(model, index, value, path, tally);
        }
        else if (member.IsList)
        {
            CheckList(model, index, value, path, tally);
        }
        else if (value.Kind == NodeKind.Null && member is { IsNullable: true, Fixed: null })
        {
            tally.IsNull(index);
        }
        else
        {
            tally.HasValue(index, CheckValue(model, member, value, path));
        }
    }

    private object? CheckValue(WireTypeModel model, MemberModel member, DocumentNode value, string path) => member.Value.Kind == ValueKind.Choice
        ? CheckChoice(model, member, value, path)
        : CheckTyped(model, member, member.Value, value, path);

    // A single type needs no name; of several, an object around the value has the name.
    private object? CheckChoice(WireTypeModel model, MemberModel member, DocumentNode value, string path)
    {
        ChoiceModel? choice = member.Choices.Count == 1 ? member.Choices[0]
            : value is { Kind: NodeKind.Object, Children.Count: 1 } ? member.Choices.FirstOrDefault(c => c.Name == value.Children[0].Name)
            : null;
        if (choice is null)
        {
            check.NotA(value, path, "an object whose one member is one of " + string.Join(", ", member.Choices.Select(static c => c.Name)));
            return null;
        }

        return CheckTyped(model, member, choice.Value, member.Choices.Count == 1 ? value : value.Children[0], path);
    }

    private object? CheckTyped(WireTypeModel model, MemberModel member, ValueModel type, DocumentNode value, string path)
    {
        if (type.Kind != ValueKind.WireType)
        {
            return CheckScalar(model, member, type, value, path);
        }

        if (check.Find(type) is { } nested)
        {
            Check(nested, value, path);
        }

        return null;
    }

    private object? CheckScalar(WireTypeModel model, MemberModel member, ValueModel type, DocumentNode value, string path)
    {
        if (Unwrapped(value, model, path, reports: true) is not { } single)
        {
            check.NotA(value, path, type.Description);
        }
        else if (member.Fixed is null)
        {
            return check.Scalar(model, member.IsList ? null : member, type, single, single.Text, path);
        }
        else if (single.Text != member.Fixed)
        {
            check.NotA(single, path, type.Description);
        }

        return null;
    }

    private static bool IsEmpty(MemberModel member, DocumentNode value) =>
        member.Value.Kind is ValueKind.WireType or ValueKind.Choice ? IsEmptyObject(value) : IsEmptyText(value);

    private static bool IsEmptyList(DocumentNode value) => value.Kind == NodeKind.Null || (value.IsScalar && value.Text.Length == 0);

    private static bool IsEmptyObject(DocumentNode value) => IsEmptyList(value) || value is { Kind: NodeKind.Array, Children.Count: 0 };

    // Also the object around a text that is empty, or around none.
    private static bool IsEmptyText(DocumentNode value) => IsEmptyObject(value) || (value.Kind == NodeKind.Object
        && (value.Children.FirstOrDefault(static c => c.Name == "_") is { } text ? IsEmptyObject(text) : value.Children.All(static c => c.Name == "$")));

    // A single value, or the object that xml2js writes around one; null for anything else.
    private DocumentNode? Unwrapped(DocumentNode value, WireTypeModel model, string path, bool reports)
    {
        if (value.Kind != NodeKind.Object)
        {
            return value.IsScalar ? value : null;
        }

        DocumentNode[] texts = [.. value.Children.Where(static c => c.Name == "_")];
        foreach (DocumentNode other in value.Children.Where(c => reports && c.Name is not ("_" or "$")))
        {
            check.Unknown(other, ContentCheck.Join(path, other.Name), model);
        }

        return texts.Length == 1 && texts[0].IsScalar ? texts[0] : null;
    }
}
