using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <content>Lists, and dictionaries, whose entries are the members of an object.</content>
internal sealed partial class JsonContentCheck
{
    // The names are the keys.
    private void CheckEntries(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        if (value.Kind == NodeKind.Null)
        {
            return;
        }

        if (value.Kind != NodeKind.Object)
        {
            check.NotA(value, path, "an object");
            return;
        }

        MemberModel member = model.Members[index];
        tally.HasList(index, value);
        foreach (DocumentNode entry in value.Children)
        {
            if (!check.GoesOn())
            {
                return;
            }

            string name = ContentCheck.Join(path, entry.Name);
            tally.Count(index, entry);
            tally.Key(index, entry.Name, entry, name);
            if (entry.Kind != NodeKind.Null || !member.ItemIsNullable)
            {
                CheckValue(model, member, entry, name);
            }
        }
    }

    // An array, or one bare item.
    private void CheckList(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        if (value.Kind == NodeKind.Null)
        {
            return;
        }

        tally.HasList(index, value);
        if (model.Members[index].Lenient is null)
        {
            CheckItems(model, index, value, path, tally);
        }
        else if (value is not { Kind: NodeKind.Token, Text: "false" })
        {
            CheckLenientItems(model, index, value, path, isInArray: false, tally);
        }
    }

    private void CheckLenientItems(WireTypeModel model, int index, DocumentNode value, string path, bool isInArray, MemberTally tally)
    {
        bool isArray = value.Kind == NodeKind.Array;
        if (!isArray && !(value.Kind == NodeKind.Object && IsAroundItems(model.Members[index], value, isInArray)))
        {
            CheckItem(model, index, value, path, isEmpty: IsEmptyList(value), tally);
            return;
        }

        foreach (DocumentNode child in value.Children.Where(c => isArray || c.Name != "$"))
        {
            CheckLenientItems(model, index, child, path, isArray, tally);
        }
    }

    // Single values stand however deep. An object that is no item by its place holds items where its first value has their name, or is no single one.
    private static bool IsAroundItems(MemberModel list, DocumentNode value, bool isInArray) => list.Value.Kind != ValueKind.WireType
        || (!isInArray && (value.Children.FirstOrDefault() is not { } first || first.Name == list.Lenient!.ItemName || first.Kind is NodeKind.Object or NodeKind.Array));

    private void CheckItems(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        foreach (DocumentNode item in value.Kind == NodeKind.Array ? (IReadOnlyList<DocumentNode>)value.Children : [value])
        {
            CheckItem(model, index, item, path, IsEmpty(model.Members[index], item), tally);
        }
    }

    private void CheckItem(WireTypeModel model, int index, DocumentNode item, string path, bool isEmpty, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        if (!check.GoesOn() || (isEmpty && model.DropsEmptyItems(member)))
        {
            return;
        }

        string name = ContentCheck.Item(path, tally.Count(index, item));
        if (item.Kind != NodeKind.Null || !member.ItemIsNullable)
        {
            CheckValue(model, member, item, name);
        }
    }
}
