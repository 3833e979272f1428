using System.Linq;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Documents;

/// <content>Lists in any shape, and the keys of dictionaries.</content>
internal sealed partial class XmlContentCheck
{
    // Of objects, an element holds items where the first in it has their name or holds elements itself.
    private void CheckLenientItems(WireTypeModel model, int index, DocumentNode element, string path, bool isItem, MemberTally tally)
    {
        MemberModel member = model.Members[index];
        bool isOfObjects = member.Value.Kind == ValueKind.WireType;
        DocumentNode? first = element.Children.FirstOrDefault();
        tally.HasList(index, element);
        if (isOfObjects ? !isItem && (first is null || first.Name == member.Lenient!.ItemName || first.Children.Count > 0) : first is not null)
        {
            foreach (DocumentNode child in element.Children.TakeWhile(_ => check.GoesOn()))
            {
                CheckLenientItems(model, index, child, ContentCheck.Join(path, child.Name), isItem: true, tally);
            }
        }
        else if (!(isItem ? model.EmptyAsMissing && IsEmpty(element, ignoresAttributes: !isOfObjects) : !isOfObjects && IsBlank(element)))
        {
            CheckValue(model, member, member.Value, element, ContentCheck.Item(path, tally.Count(index, element)));
        }
    }

    private void CheckKey(int index, string? name, DocumentNode element, string path, MemberTally tally)
    {
        if (name is null)
        {
            return;
        }

        if (element.Attributes.FirstOrDefault(a => IsKey(a, name)) is { } key)
        {
            tally.Key(index, key.Text, key, ContentCheck.Join(path, name));
        }
        else
        {
            check.Findings.Add(Rules.Missing, element.NameSpan, ContentCheck.Join(path, name), "an entry of a dictionary");
        }
    }

    private static bool IsBlank(DocumentNode element) => IsNil(element) || (element.Children.Count == 0 && XmlScalars.Trim(element.Text).Length == 0);
}
