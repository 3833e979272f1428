using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>What <c>[JsonNumberHandling]</c> says of a member, or else of the wire type. Numbers are read from strings without it, too.</summary>
internal static class JsonNumbers
{
    private const int WriteAsString = 2;
    private const int AllowNamedFloatingPointLiterals = 4;

    /// <summary>Whether numbers are written between quotes.</summary>
    public static bool AreText(MemberSource source, INamedTypeSymbol? owner) => (Handling(source, owner) & WriteAsString) != 0;

    /// <summary>The value, with names for <c>NaN</c> and the infinities where they are declared.</summary>
    public static ValueModel Named(ValueModel value, MemberSource source, INamedTypeSymbol? owner) => value with
    {
        JsonNamesNumbers =
            value is { Type: "float" or "double", Format: null } && (Handling(source, owner) & (AllowNamedFloatingPointLiterals | WriteAsString)) != 0,
    };

    private static int Handling(MemberSource source, INamedTypeSymbol? owner)
    {
        AttributeData? attribute = source.Find(KnownNames.JsonNumberHandling) ?? owner?.Find(KnownNames.JsonNumberHandling);
        return attribute is { ConstructorArguments.Length: 1 } ? attribute.ConstructorArguments[0].Value as int? ?? 0 : 0;
    }
}
