using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>What to use instead of a type that cannot go over the wire.</summary>
internal static class TypeAdvice
{
    /// <param name="type">The member's type.</param>
    /// <param name="item">The type of its items, or the same.</param>
    public static string For(ITypeSymbol type, ITypeSymbol item) => item switch
    {
        ITypeParameterSymbol parameter => $"add 'where {parameter.Name} : IWireContract<{parameter.Name}>'",
        IArrayTypeSymbol { Rank: > 1 } => "an array has one dimension; use an array of [WireContract] types that hold the rows",
        _ when IsList(item) && !SymbolEqualityComparer.Default.Equals(type, item) => "put the inner list into a [WireContract] type",
        INamedTypeSymbol { TypeArguments.Length: 2 } pair when IsCollection(pair) =>
            "use Dictionary<string, T>, IDictionary<string, T>, IReadOnlyDictionary<string, T> or SortedDictionary<string, T>, whose keys are strings",
        INamedTypeSymbol { TypeArguments.Length: 1 } other when IsCollection(other) => $"use List<{other.TypeArguments[0].Name}>, an array, ImmutableArray<T> or IReadOnlyList<T>",
        { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } when !IsOfFramework(item.ContainingNamespace) =>
            $"mark '{item.Name}' with [WireContract], or let it implement IWireText<{item.Name}> if it is one text",
        { TypeKind: TypeKind.Interface } => "use List<T>, an array or IReadOnlyList<T> for lists, and a [WireContract] type for objects",
        _ => "use string, bool, a number, Guid, DateTime, DateTimeOffset, DateOnly, TimeOnly, TimeSpan, byte[], an enum, a [WireContract] type, or a list of these",
    };

    private static bool IsOfFramework(INamespaceSymbol? space) => space is { IsGlobalNamespace: false }
        && (space.ContainingNamespace.IsGlobalNamespace ? space.Name == "System" : IsOfFramework(space.ContainingNamespace));

    private static bool IsList(ITypeSymbol type) => ListTypes.Parse(type, out _) != ListKind.None;

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal) == true;
}
