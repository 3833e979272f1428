using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the checks of rules about several members or items, and of those that a type has itself.</summary>
internal sealed class GroupRules(WireTypeModel model, SourceWriter source)
{
    public void Emit()
    {
        foreach (MemberModel list in model.Members.Where(static m => m.UniqueItems is not null))
        {
            EmitUnique(list, list.UniqueItems!);
        }

        foreach (MemberGroupModel group in model.Groups)
        {
            MemberModel[] members = [.. group.Members.Select(i => model.Members[i])];
            string given = string.Join(" + ", members.Select(m => $"({IsGiven(m)} ? 1 : 0)"));
            string names = string.Join(", ", members.Select(static m => m.XmlPath));
            source.Line($"validator.{group.Rule}({given}, {Literals.Text(names)}, {Literals.Text(members[0].XmlPath)});");
        }

        foreach (IGrouping<(int Other, ConstantModel Value), ConditionalRuleModel> rules in model.ConditionalRules.GroupBy(static r => (r.Other, r.Value)))
        {
            source.Block($"if ({IsValue(model.Members[rules.Key.Other], rules.Key.Value)})", () =>
            {
                foreach (ConditionalRuleModel rule in rules)
                {
                    EmitConditional(rule, model.Members[rule.Member], model.Members[rule.Other]);
                }
            });
        }

        if (model.HasRules)
        {
            source.Line("validator.Rules(value);");
        }
    }

    private static string IsValue(MemberModel member, ConstantModel value)
    {
        string expression = "value." + member.Access;
        string text = member.Local + "_text";
        return member.Value.Kind == ValueKind.Text
            ? $"{expression} is {{ }} {text} && {Names.WireTextValue}.OrNull({text}) is {value.Expression}"
            : $"{expression} is {value.Expression}";
    }

    private void EmitConditional(ConditionalRuleModel rule, MemberModel member, MemberModel other)
    {
        string given = rule.Rule == "ItemCountWhen" ? $"{CountOf(member)}, {Literals.Size(rule.Least)}, {Literals.Size(rule.Most)}" : IsGiven(member);
        source.Line($"validator.{rule.Rule}({given}, {Literals.Text(member.XmlPath)}, {Literals.Text(other.XmlPath)}, {Literals.Text(rule.Shown)});");
    }

    // What is not there has no items.
    private static string CountOf(MemberModel member)
    {
        string list = "value." + member.Access;
        string items = member.Local + "Items";
        return member.List == ListKind.ImmutableArray || member.Type.Contains("IEnumerable<")
            ? $"{list} is {ValidateEmitter.Given(member)} {items} ? {ValidateEmitter.CountOf(member, items)} : 0"
            : ValidateEmitter.CountOf(member, list + "?") + " ?? 0";
    }

    private void EmitUnique(MemberModel list, UniqueItemsModel unique)
    {
        string compared = unique.Access.Length == 0 ? "item" : "item." + unique.Access;
        string value = unique.IsText ? $"{compared} is {{ }} text ? {Names.WireTextValue}.OrNull(text) : null" : compared;
        string items = Items(list.List, "value." + list.Access, list.Local + "Items");
        (string type, string inner, string path) = unique.Inner is { } within
            ? (", " + within.ItemType, $", static outer => {Items(within.List, "outer." + within.Access, "items")}", $", {Literals.Text(within.Path)}")
            : ("", "", "");
        source.Line($"validator.UniqueItems<{ReadLocals.ItemType(list)}{type}>({items}{inner}, static item => {value}, {Literals.Text(list.XmlPath)}{path}, {Literals.Text(unique.Path)});");
    }

    // An immutable array that nobody made has no items.
    private static string Items(ListKind list, string expression, string name) =>
        list == ListKind.ImmutableArray ? $"{expression} is {{ IsDefault: false }} {name} ? {name} : []" : expression;

    private string IsGiven(MemberModel member)
    {
        string expression = "value." + member.Access;
        return member switch
        {
            { IsList: false } when model.EmptyAsMissing && member.Type is "string" or "string?" => $"{expression} is {{ Length: > 0 }}",
            { IsList: false } => $"{expression} is not null",
            { List: ListKind.ImmutableArray } => $"{expression} is {{ IsDefaultOrEmpty: false }}",
            { List: ListKind.Array } => $"{expression} is {{ Length: > 0 }}",
            _ when member.Type.Contains("IEnumerable<") => $"{expression} is {{ }} {member.Local}Given && global::System.Linq.Enumerable.Any({member.Local}Given)",
            _ => $"{expression} is {{ Count: > 0 }}",
        };
    }
}
