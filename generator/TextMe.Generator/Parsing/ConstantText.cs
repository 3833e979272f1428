using System;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace TextMe.Generator.Parsing;

/// <summary>Constants as messages show them: as C#, the same under every culture, and not longer than fits.</summary>
internal static class ConstantText
{
    private const int Longest = 40;

    public static string Of(object? value) => Cut(Whole(value));

    /// <summary>The text that tells the constant from every other.</summary>
    public static string Whole(object? value) => value switch
    {
        null => "null",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>The start of a text that is longer than fits.</summary>
    public static string Cut(string text) =>
        text.Length <= Longest ? text : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…";

    /// <summary>How many there are of something.</summary>
    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
