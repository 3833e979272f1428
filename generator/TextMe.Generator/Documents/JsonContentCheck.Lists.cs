using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Analyzers;
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

    // An array, or one bare item; either may stand in an object under the name of the items.
    private void CheckList(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        if (value.Kind == NodeKind.Null)
        {
            return;
        }

        tally.HasList(index, value);
        if (member.JsonItems is not null && value.Kind == NodeKind.Object && value.Children.FirstOrDefault()?.Name is var first && (first is null || first == member.JsonItems))
        {
            CheckWrapped(model, index, value, path, tally);
            return;
        }

        CheckItems(model, index, value, path, tally);
    }

    private void CheckWrapped(WireTypeModel model, int index, DocumentNode wrapper, string path, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        for (int i = 0; i < wrapper.Children.Count && check.GoesOn(); i++)
        {
            DocumentNode child = wrapper.Children[i];
            string name = ContentCheck.Join(path, child.Name);
            if (child.Name != member.JsonItems)
            {
                check.Unknown(child, name, model);
            }
            else if (i > 0)
            {
                check.Findings.Add(Rules.Repeated, child.NameSpan, name);
            }
            else if (!IsEmpty(child, isText: false))
            {
                CheckItems(model, index, child, name, tally);
            }
        }
    }

    private void CheckItems(WireTypeModel model, int index, DocumentNode value, string path, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        foreach (DocumentNode item in value.Kind == NodeKind.Array ? (IReadOnlyList<DocumentNode>)value.Children : [value])
        {
            if (!check.GoesOn())
            {
                return;
            }

            if (model.DropsEmptyItems(member) && IsEmpty(item, isText: member.Value.Kind != ValueKind.WireType))
            {
                continue;
            }

            string name = ContentCheck.Item(path, tally.Count(index, item));
            if (item.Kind != NodeKind.Null || !member.ItemIsNullable)
            {
                CheckValue(model, member, item, name);
            }
        }
    }
}
