using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides what no two items of a list may have in common.</summary>
internal static class UniqueItemsParser
{
    /// <param name="source">The list.</param>
    /// <param name="list">Its kind.</param>
    /// <param name="item">The type of its items.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    public static UniqueItemsModel? Parse(MemberSource source, ListKind list, ITypeSymbol item, IssueList issues)
    {
        if (source.Find(KnownNames.UniqueItems) is not { } attribute)
        {
            return null;
        }

        ITypeSymbol bare = MemberParser.Bare(item);
        string? name = attribute.Text();
        MemberSource? member = name is null || bare is not INamedTypeSymbol named || bare.Find(KnownNames.WireContract) is null ? null
            : WireTypeSources.Members(named, WireTypeSources.Constructor(named)).FirstOrDefault(m => m.Name == name);
        ITypeSymbol compared = member is null ? bare : MemberParser.Bare(member.Type);
        string? reason = list is ListKind.None or ListKind.Dictionary or ListKind.SortedDictionary ? "it is about lists"
            : name is not null && member is null ? $"'{name}' is no member of '{bare.Name}' on the wire"
            : IsComparable(compared) ? null
            : "compared are texts, whole numbers, characters, GUIDs and enums" + (name is null ? "; name the member that is" : "");
        if (reason is not null)
        {
            issues.Add(Rules.ConstraintDoesNotFit, attribute.Location(source.Symbol), source.Name, source.Type.ToDisplayString(), "UniqueItems", reason);
            return null;
        }

        string path = member is null ? "" : MemberNames.Parse(member, ListKind.None, [], compared, new IssueList()).Xml;
        return new UniqueItemsModel(member is null ? "" : Declarations.Identifier(member.Name), path, TextTypes.IsOwn(compared));
    }

    private static bool IsComparable(ITypeSymbol type) => TextTypes.IsText(type) || type.TypeKind == TypeKind.Enum || type.Is("System.Guid")
        || type.SpecialType == SpecialType.System_Char || type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
