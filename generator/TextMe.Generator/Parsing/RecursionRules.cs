using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds types whose values can never be complete, because each needs another of its kind, be it through several types.</summary>
internal static class RecursionRules
{
    /// <param name="type">The wire type.</param>
    /// <param name="members">Its members.</param>
    /// <param name="issues">Takes what is found.</param>
    public static void Report(INamedTypeSymbol type, IEnumerable<MemberSource> members, IssueList issues)
    {
        if (DerivedTypes.Any(type))
        {
            return;
        }

        foreach ((MemberSource member, INamedTypeSymbol needed) in Needed(members))
        {
            if (Reaches(needed, type, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
            {
                issues.Add(Rules.EndlessRecursion, member.Location, type.Name, needed.Name);
            }
        }
    }

    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol to, HashSet<ISymbol> seen) =>
        SymbolEqualityComparer.Default.Equals(from, to) || (seen.Add(from) && Needed(WireTypeSources.Members(from, WireTypeSources.Constructor(from))).Any(n => Reaches(n.Type, to, seen)));

    // Where another type may stand in its place, that one may end it.
    private static IEnumerable<(MemberSource Member, INamedTypeSymbol Type)> Needed(IEnumerable<MemberSource> members) =>
        from source in members
        where source.Type.Find(KnownNames.WireContract) is not null && MemberParser.IsAlwaysThere(source) && !DerivedTypes.Any((INamedTypeSymbol)source.Type)
        select (source, (INamedTypeSymbol)source.Type);
}
