using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides the rules about several members, those of base types included.</summary>
internal static class MemberGroups
{
    public const string AtLeastOne = "AtLeastOneOf";
    public const string AtMostOne = "AtMostOneOf";

    private static readonly string[] s_rules = ["ExactlyOneOf", AtLeastOne, AtMostOne];

    public static IEnumerable<MemberGroupModel> Parse(INamedTypeSymbol type, IReadOnlyList<MemberModel> members, IssueList issues)
    {
        var groups = new List<MemberGroupModel>();
        foreach ((AttributeData attribute, string rule, string[] names) in Declared(type))
        {
            int[] indexes = [.. names.Select(n => IndexOf(members, n))];
            if (Reason(names, indexes, members) is { } reason)
            {
                issues.Add(Rules.MemberGroupNotPossible, attribute.Location(type), type.Name, rule, reason);
            }
            else
            {
                groups.Add(new MemberGroupModel(rule, indexes.ToEquatableArray()));
            }
        }

        return groups;
    }

    /// <summary>The rules of a type as they are declared, with the names of the C# members.</summary>
    public static IEnumerable<(string Rule, string[] Names)> Of(INamedTypeSymbol type) => Declared(type).Select(static d => (d.Rule, d.Names));

    private static IEnumerable<(AttributeData Attribute, string Rule, string[] Names)> Declared(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (AttributeData attribute in level.GetAttributes())
            {
                if (s_rules.FirstOrDefault(r => attribute.AttributeClass.Is($"TextMe.{r}Attribute")) is not { } rule)
                {
                    continue;
                }

                string[] names = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } listed]
                    ? [.. listed.Values.Select(static v => v.Value as string ?? "").Distinct()]
                    : [];
                yield return (attribute, rule, names);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<MemberModel> members, string name) =>
        Enumerable.Range(0, members.Count).Where(i => members[i].Name == name).DefaultIfEmpty(-1).First();

    private static string? Reason(string[] names, int[] indexes, IReadOnlyList<MemberModel> members)
    {
        int unknown = System.Array.IndexOf(indexes, -1);
        int present = System.Array.FindIndex(indexes, i => i >= 0 && members[i] is { IsNullable: false, IsList: false });
        return names.Length < 2 ? "it is about two members or more"
            : unknown >= 0 ? $"'{names[unknown]}' is no member on the wire"
            : present >= 0 ? AlwaysGiven(names[present])
            : null;
    }

    /// <summary>Why a rule does not fit a member of which it makes no difference whether it is given.</summary>
    public static string AlwaysGiven(string name) => $"'{name}' is always given; let it be null, or a list";
}
