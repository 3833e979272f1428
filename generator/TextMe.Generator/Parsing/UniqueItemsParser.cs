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

        string[] names = Names(attribute);
        ITypeSymbol bare = MemberParser.Bare(item);
        MemberSource? inner = names.Length == 2 ? Member(bare, names[0]) : null;
        ListKind innerList = inner is null ? ListKind.None : ListTypes.Parse(MemberParser.Bare(inner.Type), out item);
        ITypeSymbol owner = inner is null ? bare : MemberParser.Bare(item);
        MemberSource? member = names.Length == 0 ? null : Member(owner, names[names.Length - 1]);
        ITypeSymbol compared = member is null ? owner : MemberParser.Bare(member.Type);
        string? reason = !IsPlain(list) ? "it is about lists"
            : names.Length > 2 ? "it looks into one list of the items, not deeper"
            : names.Length == 2 && inner is null ? NoMember(names[0], bare)
            : names.Length == 2 && !IsPlain(innerList) ? $"'{names[0]}' is no list"
            : names.Length > 0 && member is null ? NoMember(names[names.Length - 1], owner)
            : IsComparable(compared) ? null
            : "compared are texts, whole numbers, characters, GUIDs and enums" + (names.Length > 0 ? "" : "; name the member that is");
        if (reason is not null)
        {
            issues.Add(Rules.ConstraintDoesNotFit, attribute.Location(source.Symbol), source.Name, source.Type.ToDisplayString(), "UniqueItems", reason);
            return null;
        }

        return new UniqueItemsModel(
            member is null ? "" : Declarations.Identifier(member.Name),
            member is null ? "" : PathOf(member, ListKind.None, compared),
            TextTypes.IsOwn(compared),
            inner is null ? null : new InnerListModel(Declarations.Identifier(inner.Name), PathOf(inner, innerList, owner), item.AnnotatedName(), innerList));
    }

    /// <summary>The members that are named, from the item on.</summary>
    public static string[] Names(AttributeData attribute) => attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } path]
        ? [.. path.Values.Select(static v => v.Value as string ?? "")]
        : [];

    private static MemberSource? Member(ITypeSymbol type, string name) => type is not INamedTypeSymbol named || type.Find(KnownNames.WireContract) is null ? null
        : WireTypeSources.Members(named, WireTypeSources.Constructor(named)).FirstOrDefault(m => m.Name == name);

    private static string PathOf(MemberSource member, ListKind list, ITypeSymbol item) => MemberNames.Parse(member, list, [], item, new IssueList()).Xml;

    private static string NoMember(string name, ITypeSymbol type) => $"'{name}' is no member of '{type.Name}' on the wire";

    private static bool IsPlain(ListKind list) => list is not (ListKind.None or ListKind.Dictionary or ListKind.SortedDictionary);

    private static bool IsComparable(ITypeSymbol type) => TextTypes.IsText(type) || type.TypeKind == TypeKind.Enum || type.Is("System.Guid")
        || type.SpecialType == SpecialType.System_Char || type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
