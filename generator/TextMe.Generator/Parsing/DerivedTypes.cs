using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// The types that may stand in the place of a base type: <c>[XmlInclude]</c> and <c>[JsonDerivedType]</c>, each of which serves both formats, and what the
/// types named by them name in turn.
/// </summary>
internal static class DerivedTypes
{
    /// <summary>Whether any are declared.</summary>
    public static bool Any(INamedTypeSymbol type) => Declared(type).Any();

    /// <summary>The names of the JSON members that say which type it is, where it or a base type has others in its place.</summary>
    public static IEnumerable<string> Discriminators(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (Any(level))
            {
                yield return Discriminator(level);
            }
        }
    }

    /// <summary>The name of the JSON member that says which type stands in the place of this one.</summary>
    public static string Discriminator(INamedTypeSymbol type) =>
        type.Find(KnownNames.JsonPolymorphic).Named<string?>("TypeDiscriminatorPropertyName", null) ?? "$type";

    /// <summary>All of them, the most derived first, so that a type test finds the right one, and whether all have generated members.</summary>
    public static IEnumerable<DerivedModel> Parse(INamedTypeSymbol type, IssueList issues, out bool areGenerated)
    {
        var found = new Dictionary<INamedTypeSymbol, DerivedModel>(SymbolEqualityComparer.Default);
        Collect(type, type, found, issues);
        areGenerated = found.Keys.All(WireTypeParser.IsGenerated);
        return found.OrderByDescending(static f => Depth(f.Key)).ThenBy(static f => f.Value.Type, System.StringComparer.Ordinal).Select(static f => f.Value);
    }

    /// <summary>The types themselves, in no particular order.</summary>
    public static IEnumerable<INamedTypeSymbol> Closure(INamedTypeSymbol type)
    {
        var found = new Dictionary<INamedTypeSymbol, DerivedModel>(SymbolEqualityComparer.Default);
        Collect(type, type, found, new IssueList());
        return found.Keys;
    }

    private static void Collect(INamedTypeSymbol root, INamedTypeSymbol type, Dictionary<INamedTypeSymbol, DerivedModel> found, IssueList issues)
    {
        foreach ((AttributeData attribute, INamedTypeSymbol derived) in Declared(type))
        {
            if (derived.Find(KnownNames.WireContract) is null || !Derives(derived, root))
            {
                issues.Add(Rules.WireTypeNotSupported, attribute.Location(type), derived.Name, $"to stand in the place of '{root.Name}' it must derive from it and have [WireContract]");
                continue;
            }

            object? name = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
            if (!found.TryGetValue(derived, out DerivedModel? known) || name is not null)
            {
                found[derived] = new DerivedModel(
                    derived.FullName(),
                    XmlTypeNames.Of(derived),
                    name is null ? XmlTypeNames.Of(derived) : System.Convert.ToString(name, CultureInfo.InvariantCulture),
                    name is int,
                    Any(derived));
            }

            if (known is null && !SymbolEqualityComparer.Default.Equals(derived, type))
            {
                Collect(root, derived, found, issues);
            }
        }
    }

    private static IEnumerable<(AttributeData Attribute, INamedTypeSymbol Type)> Declared(INamedTypeSymbol type) =>
        from attribute in type.GetAttributes()
        where attribute.AttributeClass.Is(KnownNames.XmlInclude) || attribute.AttributeClass.Is(KnownNames.JsonDerivedType)
        where attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol
        select (attribute, (INamedTypeSymbol)attribute.ConstructorArguments[0].Value!);

    private static bool Derives(INamedTypeSymbol derived, INamedTypeSymbol root)
    {
        for (INamedTypeSymbol? type = derived; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, root))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many types it derives from.</summary>
    public static int Depth(ITypeSymbol type) => type.BaseType is null ? 0 : 1 + Depth(type.BaseType);
}
