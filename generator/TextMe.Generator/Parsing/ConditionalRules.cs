using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>A rule about members that holds where another has a value, as it is declared.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Rule">Its name without ending.</param>
/// <param name="Other">The C# name of the member that has the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Members">The C# names of the members that this is about.</param>
/// <param name="Least">The fewest items of a list; 1 for a single value that is given.</param>
/// <param name="Most">The most items of a list; 0 for what is not given.</param>
internal sealed record ConditionalRule(AttributeData Attribute, string Rule, string Other, TypedConstant Value, string[] Members, int Least, int Most);

/// <summary>Decides the rules about members that hold where another has a value, those of base types included.</summary>
internal static class ConditionalRules
{
    /// <summary>The rules of a type as they are declared.</summary>
    public static IEnumerable<ConditionalRule> Of(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (AttributeData attribute in level.GetAttributes())
            {
                if (Read(attribute) is { } rule)
                {
                    yield return rule;
                }
            }
        }
    }

    /// <param name="type">The type.</param>
    /// <param name="sources">Its members as they are declared.</param>
    /// <param name="model">The same as they are on the wire.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    public static IEnumerable<ConditionalRuleModel> Parse(INamedTypeSymbol type, List<MemberSource> sources, WireTypeModel model, IssueList issues)
    {
        var rules = new List<ConditionalRuleModel>();
        foreach (ConditionalRule rule in Of(type))
        {
            int other = IndexOf(rule.Other);
            if (Reason(rule, other) is { } reason)
            {
                issues.Add(Rules.MemberGroupNotPossible, rule.Attribute.Location(type), type.Name, rule.Rule, reason);
                continue;
            }

            ConstantModel value = ConstraintParser.Value(rule.Value, MemberParser.Bare(sources[other].Type));
            string shown = Shown(model, model.Members[other], value);
            rules.AddRange(rule.Members.Select(m => new ConditionalRuleModel(rule.Rule, other, value, shown, IndexOf(m), rule.Least, rule.Most)));
        }

        return rules;

        int IndexOf(string name) => sources.FindIndex(s => s.Name == name);

        string? Reason(ConditionalRule rule, int other) =>
            other < 0 ? NoMember(rule.Other)
            : model.Members[other].IsList ? $"'{rule.Other}' has items, and no value of its own"
            : rule.Value.IsNull ? "it asks for a value, which null is not"
            : !rule.Value.IsConstantOf(sources[other].Type) ? $"{ConstantText.Of(rule.Value.Kind == TypedConstantKind.Array ? "an array" : rule.Value.Value)} is no value of '{rule.Other}'"
            : rule.Members.Length == 0 ? "it names no member that it is about"
            : rule.Least < 0 || rule.Least > rule.Most ? $"no list has {rule.Least} to {rule.Most} items"
            : rule.Members.Select(m => Misfit(rule, m)).FirstOrDefault(static r => r is not null);

        string? Misfit(ConditionalRule rule, string name) =>
            IndexOf(name) is var index && index < 0 ? NoMember(name)
            : name == rule.Other ? $"'{name}' has the value itself"
            : rule.Rule == "ItemCountWhen" && !model.Members[index].IsList ? $"'{name}' is no list"
            : model.Members[index] is { IsNullable: false, IsList: false } ? MemberGroups.AlwaysGiven(name)
            : null;
    }

    private static string NoMember(string name) => $"'{name}' is no member on the wire";

    private static ConditionalRule? Read(AttributeData attribute)
    {
        (string rule, int least, int most) = attribute.AttributeClass is not { } type ? ("", 0, 0)
            : type.Is(KnownNames.RequiredWhen) ? ("RequiredWhen", 1, int.MaxValue)
            : type.Is(KnownNames.AbsentWhen) ? ("AbsentWhen", 0, 0)
            : type.Is(KnownNames.ItemCountWhen) ? ("ItemCountWhen", 0, 0)
            : ("", 0, 0);
        return (rule, attribute.ConstructorArguments) switch
        {
            ("ItemCountWhen", [var other, var value, var list, { Value: int fewest }, { Value: int highest }]) => new(attribute, rule, Name(other), value, [Name(list)], fewest, highest),
            (not "", [var other, var value, { Kind: TypedConstantKind.Array, IsNull: false } names]) =>
                new(attribute, rule, Name(other), value, [.. names.Values.Select(Name).Distinct()], least, most),
            _ => null,
        };
    }

    private static string Name(TypedConstant name) => name.Value as string ?? "";

    // As the wire has it: what the errors of an endpoint show to whoever sent it.
    private static string Shown(WireTypeModel model, MemberModel member, ConstantModel value) => value.Value switch
    {
        _ when member.IsSensitive => "***",
        bool flag when member.Value.TrueText is { } yes => flag ? yes : member.Value.FalseText!,
        string or char => value.Text,
        { } number when model.Enums.FirstOrDefault(e => e.Type == member.Value.Type)?.Values.FirstOrDefault(v => v.Bits == Casts.Bits(number)) is { } named => named.XmlName,
        var other => ConstantText.Of(other),
    };
}
