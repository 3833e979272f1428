using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds types whose values can never be complete, because each needs another of its kind, be it through several types.</summary>
internal static class RecursionRules
{
    public static void Report(INamedTypeSymbol type, IssueList issues)
    {
        if (DerivedTypes.Any(type))
        {
            return;
        }

        foreach ((MemberSource member, INamedTypeSymbol needed) in Needed(type))
        {
            if (Reaches(needed, type, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
            {
                issues.Add(Rules.EndlessRecursion, member.Location, type.Name, needed.Name);
            }
        }
    }

    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol to, HashSet<ISymbol> seen) =>
        SymbolEqualityComparer.Default.Equals(from, to) || (seen.Add(from) && Needed(from).Any(n => Reaches(n.Type, to, seen)));

    // Where another type may stand in its place, that one may end it.
    private static IEnumerable<(MemberSource Member, INamedTypeSymbol Type)> Needed(INamedTypeSymbol type) =>
        from source in WireTypeSources.Members(type, WireTypeSources.Constructor(type))
        where source.Type.Find(KnownNames.WireContract) is not null && MemberParser.IsAlwaysThere(source) && !DerivedTypes.Any((INamedTypeSymbol)source.Type)
        select (source, (INamedTypeSymbol)source.Type);
}
