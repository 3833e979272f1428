using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TextMe.Generator.Parsing;

/// <summary>Constants as C# expressions, the same under every culture.</summary>
internal static class Constants
{
    public static string ToCSharp(object? value, ITypeSymbol? type = null)
    {
        if (value is null)
        {
            return type is { IsValueType: true } ? "default" : "null";
        }

        string literal = value switch
        {
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            bool flag => flag ? "true" : "false",
            float number => Float(number),
            double number => Double(number),
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
            uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
            System.IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "default",
        };
        ITypeSymbol? bare = type is null ? null : MemberParser.Bare(type);
        return bare is not { TypeKind: TypeKind.Enum } ? literal
            : NameOf(bare, value) is { } name ? $"{bare.FullName()}.{Declarations.Identifier(name)}"
            : $"({bare.FullName()})({literal})";
    }

    /// <summary>The first name of an enum's value; null where it has none that can be used without a warning.</summary>
    private static string? NameOf(ITypeSymbol type, object value) => type.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(f => f.HasConstantValue && f.ConstantValue!.Equals(value) && f.Find(KnownNames.Obsolete) is null && f.Find(KnownNames.Experimental) is null)?.Name;

    /// <summary>
    /// The value of a <c>[DefaultValue]</c> as a constant of the member's type, which is also how text stands for a <c>decimal</c>; null where it is none.
    /// </summary>
    public static string? Default(AttributeData attribute, ITypeSymbol member)
    {
        if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[attribute.ConstructorArguments.Length - 1] is not { Kind: not TypedConstantKind.Array } argument)
        {
            return null;
        }

        ITypeSymbol bare = MemberParser.Bare(member);
        if (argument.Value is not { } value)
        {
            return ToCSharp(null, member);
        }

        if (bare is INamedTypeSymbol { EnumUnderlyingType: { } underlying })
        {
            object? number = value is string name
                ? bare.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(static f => f.HasConstantValue)?.ConstantValue
                : Casts.To(value, underlying);
            return number is null ? null : ToCSharp(number, bare);
        }

        return Casts.To(value, bare) is { } converted ? ToCSharp(converted) : null;
    }

    private static string Double(double number) =>
        double.IsNaN(number) ? "double.NaN"
        : double.IsInfinity(number) ? (number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity")
        : number.ToString("R", CultureInfo.InvariantCulture) + "d";

    private static string Float(float number) =>
        float.IsNaN(number) ? "float.NaN"
        : float.IsInfinity(number) ? (number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity")
        : number.ToString("R", CultureInfo.InvariantCulture) + "f";
}
