using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Finds what a wire type has beside its members on the wire that generated code would collide with or pass over.</summary>
internal static class TypeRules
{
    private static readonly HashSet<string> s_generated =
    [
        "WriteXmlDocument", "ReadXmlDocument", "WriteXmlContent", "ReadXmlContent", "WriteJsonValue", "WriteJsonMembers", "ReadJsonValue", "TryWriteXmlRow",
        "TryWriteJsonRow", "ValidateMembers",
    ];

    /// <summary>Why the generated part cannot be a part of the type; null where it can.</summary>
    // Methods of such a name are overloads.
    public static string? Obstacle(INamedTypeSymbol type) =>
        type.GetMembers().FirstOrDefault(static m => m is not IMethodSymbol && s_generated.Contains(m.Name)) is { } taken ? Taken(taken.Name) : null;

    public static void Report(INamedTypeSymbol type, IReadOnlyList<MemberModel> members, IssueList issues)
    {
        if (members.Any(static m => m.Constraints.Any(static c => c.Kind == ConstraintKind.Pattern)) && type.GetMembers("Patterns").Any(static m => !m.IsOurs()))
        {
            issues.Add(Rules.WireTypeNotSupported, type.Locations.FirstOrDefault(), type.Name, Taken("Patterns"));
        }

        if (type.AllInterfaces.FirstOrDefault(static i => i.Is(KnownNames.WireRules))?.GetMembers().OfType<IMethodSymbol>().FirstOrDefault() is { } rules
            && type.FindImplementationForInterfaceMember(rules) is IMethodSymbol { IsOverride: false } own
            && SymbolEqualityComparer.Default.Equals(own.ContainingType, type)
            && type.BaseType?.FindImplementationForInterfaceMember(rules) is { } hidden
            && !own.DeclaringSyntaxReferences.Any(static r => r.GetSyntax().DescendantNodes().OfType<BaseExpressionSyntax>().Any()))
        {
            issues.Add(Rules.RulesHidden, own.Place(type), type.Name, hidden.ContainingType.Name);
        }
    }

    private static string Taken(string name) => $"its member '{name}' has the name of a generated one; rename it, and let [WireName] say its name";
}
