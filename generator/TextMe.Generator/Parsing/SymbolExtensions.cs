using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Questions to symbols that Roslyn has no short form for.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat s_fullName = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat s_annotatedName = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name with <c>global::</c>, without nullability of references.</summary>
    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(s_fullName);

    /// <summary>The name with <c>global::</c> and nullability.</summary>
    public static string AnnotatedName(this ITypeSymbol type) => type.ToDisplayString(s_annotatedName);

    /// <summary>Whether the type is the one of that metadata name, whatever its type arguments.</summary>
    public static bool Is(this ITypeSymbol? type, string metadataName)
    {
        if (type is null)
        {
            return false;
        }

        int dot = metadataName.LastIndexOf('.');
        return IsPart(type.Name, metadataName, dot + 1, metadataName.Length) && type.ContainingNamespace.Is(metadataName, dot);
    }

    /// <summary>Whether the type stands directly in that namespace.</summary>
    public static bool IsIn(this ITypeSymbol? type, string space) => type is not null && type.ContainingNamespace.Is(space, space.Length);

    // Asked of every attribute, so nothing is printed: the parts are compared from the last to the first.
    private static bool Is(this INamespaceSymbol? space, string fullName, int end)
    {
        for (; space is { IsGlobalNamespace: false } && end > 0; space = space.ContainingNamespace)
        {
            int start = fullName.LastIndexOf('.', end - 1) + 1;
            if (!IsPart(space.Name, fullName, start, end))
            {
                return false;
            }

            end = start - 1;
        }

        return space is { IsGlobalNamespace: true } && end < 0;
    }

    private static bool IsPart(string name, string fullName, int start, int end) =>
        name.Length == end - start && string.CompareOrdinal(fullName, start, name, 0, name.Length) == 0;

    public static AttributeData? Find(this ISymbol symbol, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>A named argument of an attribute, or the default where it is not given.</summary>
    public static T Named<T>(this AttributeData? attribute, string name, T whenAbsent)
    {
        if (attribute is not null)
        {
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T value)
                {
                    return value;
                }
            }
        }

        return whenAbsent;
    }

    /// <summary>A named array argument of whole numbers, or null where it is not given.</summary>
    public static int[]? NamedInts(this AttributeData? attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute is null ? Enumerable.Empty<KeyValuePair<string, TypedConstant>>() : attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind == TypedConstantKind.Array && !argument.Value.IsNull)
            {
                return [.. argument.Value.Values.Select(static v => v.Value is int number ? number : 0)];
            }
        }

        return null;
    }

    /// <summary>The first constructor argument that is a string; null where there is none.</summary>
    public static string? Text(this AttributeData? attribute, int index = 0) =>
        attribute is not null && attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as string : null;

    /// <summary>What an attribute is called between brackets.</summary>
    public static string ShortName(this AttributeData attribute)
    {
        const string Suffix = "Attribute";
        string name = attribute.AttributeClass!.Name;
        return name.Substring(0, name.Length - Suffix.Length);
    }

    /// <summary>Whether this generator wrote it.</summary>
    public static bool IsOurs(this ISymbol symbol) => symbol.Find("System.CodeDom.Compiler.GeneratedCodeAttribute").Text() == "TextMe.Generator";

    /// <summary>Where the symbol stands; where it comes compiled, the place of what brings it here.</summary>
    public static Location? Place(this ISymbol symbol, ISymbol bringer) =>
        symbol.Locations.FirstOrDefault(static l => l.IsInSource) ?? bringer.Locations.FirstOrDefault();

    /// <summary>The location of an attribute, else of the symbol it stands on.</summary>
    public static Location? Location(this AttributeData? attribute, ISymbol fallback) =>
        attribute?.ApplicationSyntaxReference is { } syntax
            ? Microsoft.CodeAnalysis.Location.Create(syntax.SyntaxTree, syntax.Span)
            : fallback.Locations.FirstOrDefault();
}
