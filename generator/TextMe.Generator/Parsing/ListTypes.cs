using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>The list and dictionary types that can be members.</summary>
internal static class ListTypes
{
    private const string Generic = "System.Collections.Generic";

    /// <summary>The kind of list and the type of its items, or of a dictionary's values; <see cref="ListKind.None"/> for anything else, strings and byte arrays among them.</summary>
    public static ListKind Parse(ITypeSymbol type, out ITypeSymbol item)
    {
        item = type;
        if (type is IArrayTypeSymbol { Rank: 1 } array && !IsBytes(type))
        {
            item = array.ElementType;
            return ListKind.Array;
        }

        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 or 2, ContainingNamespace: not null } named)
        {
            return ListKind.None;
        }

        item = named.TypeArguments[named.TypeArguments.Length - 1];
        bool hasStringKeys = named.TypeArguments.Length == 2 && named.TypeArguments[0].SpecialType == SpecialType.System_String;
        switch (named.Name)
        {
            case "Dictionary" or "IDictionary" or "IReadOnlyDictionary" when hasStringKeys && named.IsIn(Generic):
                return ListKind.Dictionary;
            case "SortedDictionary" when hasStringKeys && named.IsIn(Generic):
                return ListKind.SortedDictionary;
            case "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" when named.IsIn(Generic):
                return ListKind.List;
            case "HashSet" or "ISet" when IsSet(named):
            case "Collection" or "ObservableCollection" when named.IsIn("System.Collections.ObjectModel"):
                return ListKind.Collection;
            case "ImmutableArray" when named.IsIn("System.Collections.Immutable"):
                return ListKind.ImmutableArray;
            default:
                item = type;
                return ListKind.None;
        }
    }

    /// <summary>Whether the type is an array of bytes, which is one value.</summary>
    public static bool IsBytes(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte };

    /// <summary>Whether the type takes equal items for one.</summary>
    public static bool IsSet(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "HashSet" or "ISet" or "SortedSet" } named && named.IsIn(Generic);

    /// <summary>Whether items can be added to a list or dictionary that the type itself makes.</summary>
    public static bool CanPopulate(ITypeSymbol type) => Parse(type, out _) switch
    {
        ListKind.None => false,
        ListKind.Collection => true,
        _ => type.Name is "List" or "IList" or "ICollection" or "Dictionary" or "IDictionary" or "SortedDictionary",
    };

    /// <summary>The name that <c>XmlSerializer</c> gives an item of a wrapped list where none is declared.</summary>
    public static string ItemName(ITypeSymbol item) => item.SpecialType switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Boolean => "boolean",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Int16 => "short",
        SpecialType.System_SByte => "byte",
        SpecialType.System_Byte => "unsignedByte",
        SpecialType.System_UInt16 => "unsignedShort",
        SpecialType.System_UInt32 => "unsignedInt",
        SpecialType.System_UInt64 => "unsignedLong",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Char => "char",
        SpecialType.System_DateTime => "dateTime",
        _ when item is IArrayTypeSymbol => "base64Binary",
        _ when item.Is("System.Guid") => "guid",
        _ when item.Is("System.DateTimeOffset") => "dateTimeOffset",
        _ when item.Is("System.DateOnly") => "dateOnly",
        _ when item.Is("System.TimeOnly") => "timeOnly",
        _ when item is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => ItemName(nullable.TypeArguments[0]),
        _ => XmlTypeNames.Of(item),
    };
}
