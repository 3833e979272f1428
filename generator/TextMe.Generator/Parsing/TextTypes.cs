using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Types whose values are one text.</summary>
internal static class TextTypes
{
    /// <summary>Whether constraints for text are about the type.</summary>
    public static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || IsOwn(type);

    /// <summary>Whether the type implements <c>IWireText</c> of itself. A wire type that does is an object all the same.</summary>
    public static bool IsOwn(ITypeSymbol type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct }
        && type.AllInterfaces.Any(i =>
            i.TypeArguments.Length == 1 && i.Is(KnownNames.WireTextInterface) && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type))
        && type.Find(KnownNames.WireContract) is null;
}
