using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Finds what DataAnnotations would check and the generated validator does not, because it is code of its own: each is said, unless the type has rules of its own.
/// </summary>
internal static class UnknownConstraints
{
    private const string Space = "System.ComponentModel.DataAnnotations";

    /// <param name="source">The member.</param>
    /// <param name="known">Those of its attributes that the validator knows.</param>
    /// <param name="issues">Takes the others.</param>
    public static void Report(MemberSource source, IEnumerable<AttributeData> known, IssueList issues)
    {
        if (!HasRules(source.Symbol.ContainingType))
        {
            Report(source.Symbol, source.Name, source.Attributes.Except(known), issues);
        }
    }

    /// <summary>The same of what stands on a type.</summary>
    public static void Report(INamedTypeSymbol type, IssueList issues)
    {
        if (HasRules(type))
        {
            return;
        }

        Report(type, type.Name, type.GetAttributes(), issues);
        if (type.AllInterfaces.Any(static i => i.Name == "IValidatableObject" && i.IsIn(Space)))
        {
            issues.Add(Rules.ConstraintNotKnown, type.Locations.FirstOrDefault(), type.Name, "IValidatableObject");
        }
    }

    private static void Report(ISymbol symbol, string name, IEnumerable<AttributeData> attributes, IssueList issues)
    {
        foreach (AttributeData attribute in attributes.Where(static a => a is { AttributeClass: { } type, AttributeConstructor: not null } && IsConstraint(type)))
        {
            issues.Add(Rules.ConstraintNotKnown, attribute.Location(symbol), name, $"[{attribute.AttributeClass!.Name.Replace("Attribute", "")}]");
        }
    }

    // DataType itself is for who shows the value, and takes every one.
    private static bool IsConstraint(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null && !type.Is(Space + ".DataTypeAttribute"); level = level.BaseType)
        {
            if (level.Name == "ValidationAttribute" && level.IsIn(Space))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRules(INamedTypeSymbol? type) => type?.AllInterfaces.Any(static i => i.Is(KnownNames.WireRules)) == true;
}
