using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>The names that <c>XmlSerializer</c> gives to types, which name their elements where nothing else does.</summary>
internal static class XmlTypeNames
{
    /// <summary>The name that <c>[XmlType]</c> gives, else the type's own, with type arguments as in <c>PairOfInt32Row</c>.</summary>
    public static string Of(ITypeSymbol type) => Declared(type) ?? Own(type);

    /// <summary>The name that <c>[XmlType]</c> gives; null where there is none.</summary>
    public static string? Declared(ITypeSymbol type)
    {
        AttributeData? attribute = type.Find(KnownNames.XmlType);
        return attribute.Text() ?? attribute.Named<string?>("TypeName", null);
    }

    /// <summary>Whether the name depends on type parameters.</summary>
    public static bool IsOpen(ITypeSymbol type) =>
        type is ITypeParameterSymbol || (Declared(type) is null && Arguments(type).Any(HasTypeParameter));

    /// <summary>The type parameters whose arguments are part of the name of a declared type.</summary>
    public static IEnumerable<ITypeParameterSymbol> Parameters(INamedTypeSymbol type) => Arguments(type).OfType<ITypeParameterSymbol>();

    private static bool HasTypeParameter(ITypeSymbol type) => type is ITypeParameterSymbol || Arguments(type).Any(HasTypeParameter);

    private static string Own(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return "ArrayOf" + Own(array.ElementType);
        }

        string arguments = string.Concat(Arguments(type).Select(Own));
        return arguments.Length == 0 ? type.Name : type.Name + "Of" + arguments;
    }

    // Those of the types around it come first, as in reflection.
    private static IEnumerable<ITypeSymbol> Arguments(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        INamedTypeSymbol named => named.ContainingType is { } outer ? Arguments(outer).Concat(named.TypeArguments) : named.TypeArguments,
        _ => [],
    };
}
