using System.Globalization;
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
        return bare is { TypeKind: TypeKind.Enum } ? $"({bare.FullName()})({literal})" : literal;
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
