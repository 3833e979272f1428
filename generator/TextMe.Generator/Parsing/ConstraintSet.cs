using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>The constraints of one member, asked about values that are known while compiling. It answers as the validator would.</summary>
internal sealed class ConstraintSet
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(100);

    private readonly List<(AttributeData Attribute, string Name)> _attributes = [];

    private ConstraintSet()
    {
    }

    public IEnumerable<(AttributeData Attribute, string Name)> Attributes => _attributes;

    public static ConstraintSet Of(IEnumerable<AttributeData> attributes)
    {
        const string Suffix = "Attribute";
        var set = new ConstraintSet();
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is { } type
                && (type.ContainingNamespace?.ToDisplayString() == "System.ComponentModel.DataAnnotations" || type.Is(KnownNames.ItemCount)))
            {
                set._attributes.Add((attribute, type.Name.Substring(0, type.Name.Length - Suffix.Length)));
            }
        }

        return set;
    }

    /// <summary>Why a value is refused; null where it passes. <c>[Required]</c> is not asked: a default may be there to be replaced.</summary>
    /// <param name="value">A constant; null passes.</param>
    /// <param name="except">An attribute that is not asked.</param>
    public string? Refusal(object? value, AttributeData? except = null)
    {
        foreach ((AttributeData attribute, string name) in _attributes)
        {
            if (value is not null && attribute != except && IsRefused(attribute, name, value))
            {
                return value is string text && Lengths(attribute, name) is { } lengths
                    ? $"[{name}] allows {Sizes(lengths)} characters, it has {Text(text.Length)}"
                    : $"[{name}] does not allow it";
            }
        }

        return null;
    }

    /// <summary>The least and the greatest length; null where the attribute says nothing of lengths.</summary>
    public static (int Least, int Most)? Lengths(AttributeData attribute, string name) => name switch
    {
        "StringLength" => (attribute.Named("MinimumLength", 0), Int(attribute, 0) ?? int.MaxValue),
        "MinLength" => (Int(attribute, 0) ?? 0, int.MaxValue),
        "MaxLength" => (0, Int(attribute, 0) is { } most and not -1 ? most : int.MaxValue),
        "Length" or "ItemCount" => (Int(attribute, 0) ?? 0, Int(attribute, 1) ?? int.MaxValue),
        _ => null,
    };

    /// <summary>A constant as C# would have it.</summary>
    public static string Text(object? value) => value is null ? "null" : Constants.ToCSharp(value).TrimEnd('L', 'U', 'm', 'd', 'f');

    private static bool IsRefused(AttributeData attribute, string name, object value)
    {
        switch (name)
        {
            case "RegularExpression":
                return value is string { Length: > 0 } text && attribute.Text() is { } pattern && !Matches(pattern, text);
            case "Range":
                return Bounds(attribute) is { } bounds && Numbers.TryParse(value, out Number number) && IsOutside(attribute, bounds, number);
            case "AllowedValues":
                return Values(attribute) is { } allowed && !allowed.Any(v => IsSame(v.Value, value));
            case "DeniedValues":
                return Values(attribute) is { } denied && denied.Any(v => IsSame(v.Value, value));
            default:
                return value is string counted && Lengths(attribute, name) is { } lengths && (counted.Length < lengths.Least || counted.Length > lengths.Most);
        }
    }

    /// <summary>The bounds of <c>[Range]</c> as they stand there, numbers or text.</summary>
    public static (object? Least, object? Most)? Bounds(AttributeData attribute)
    {
        int first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return attribute.ConstructorArguments.Length < 2 ? null : (attribute.ConstructorArguments[first].Value, attribute.ConstructorArguments[first + 1].Value);
    }

    /// <summary>The values of <c>[AllowedValues]</c> or <c>[DeniedValues]</c>.</summary>
    public static IEnumerable<TypedConstant>? Values(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : null;

    private static bool IsOutside(AttributeData attribute, (object? Least, object? Most) bounds, Number value) =>
        (Numbers.TryParse(bounds.Least, out Number least) && (value < least || (value == least && attribute.Named("MinimumIsExclusive", false))))
        || (Numbers.TryParse(bounds.Most, out Number most) && (value > most || (value == most && attribute.Named("MaximumIsExclusive", false))));

    private static bool Matches(string pattern, string text)
    {
        try
        {
            Match match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, s_longest);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            // That the pattern is wrong or slow is said elsewhere.
            return true;
        }
    }

    private static bool IsSame(object? a, object? b) =>
        Equals(a, b) || (Numbers.TryParse(a, out Number left) && Numbers.TryParse(b, out Number right) && left == right);

    private static int? Int(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as int? : null;

    private static string Sizes((int Least, int Most) lengths) =>
        lengths.Most == int.MaxValue ? $"at least {Text(lengths.Least)}" : string.Format(CultureInfo.InvariantCulture, "{0} to {1}", lengths.Least, lengths.Most);
}
