using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Reads the constraint attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal static class ConstraintParser
{
    private const string Unbounded = "int.MaxValue";

    public static EquatableArray<ConstraintModel> Parse(MemberSource source, ITypeSymbol type, bool isList) =>
        source.Attributes.Select(a => Parse(a, type, isList)).OfType<ConstraintModel>().ToEquatableArray();

    /// <summary>The constraint that an attribute of a member of that type stands for; null where it is none, or one that does not compile.</summary>
    public static ConstraintModel? Parse(AttributeData attribute, ITypeSymbol type, bool isList) =>
        attribute is { AttributeClass: { } constraint, AttributeConstructor: not null }
        && (constraint.IsIn("System.ComponentModel.DataAnnotations") || constraint.Is(KnownNames.ItemCount))
            ? Parse(attribute, constraint.Name, type, isList)
            : null;

    private static ConstraintModel? Parse(AttributeData attribute, string name, ITypeSymbol type, bool isList) => name switch
    {
        "RequiredAttribute" => new() { Kind = ConstraintKind.Required, Rule = "Required", AllowsEmpty = attribute.Named("AllowEmptyStrings", false) || isList },
        "StringLengthAttribute" => Length("StringLength", Constants.ToCSharp(attribute.Named("MinimumLength", 0)), First(attribute)),
        "MinLengthAttribute" => Length("MinLength", First(attribute), Unbounded),
        "MaxLengthAttribute" => Length("MaxLength", "0", attribute.ConstructorArguments.Length == 0 || First(attribute) == "-1" ? Unbounded : First(attribute)),
        "ItemCountAttribute" => Length("ItemCount", First(attribute), Second(attribute)),
        "LengthAttribute" => Length("Length", First(attribute), Second(attribute)),
        "RangeAttribute" => Range(attribute, type),
        "RegularExpressionAttribute" => new() { Kind = ConstraintKind.Pattern, Rule = "RegularExpression", Pattern = attribute.Text() ?? "" },
        "AllowedValuesAttribute" => Values(ConstraintKind.Allowed, "AllowedValues", attribute),
        "DeniedValuesAttribute" => Values(ConstraintKind.Denied, "DeniedValues", attribute),
        _ => null,
    };

    private static ConstraintModel Length(string rule, string minimum, string maximum) =>
        new() { Kind = ConstraintKind.Length, Rule = rule, Minimum = minimum, Maximum = maximum };

    private static ConstraintModel Range(AttributeData attribute, ITypeSymbol type)
    {
        // Range(Type, string, string) gives the bounds as text of that type.
        int first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return new ConstraintModel
        {
            Kind = ConstraintKind.Range,
            Rule = "Range",
            Minimum = Bound(attribute.ConstructorArguments[first].Value, type),
            Maximum = Bound(attribute.ConstructorArguments[first + 1].Value, type),
            MinimumIsExclusive = attribute.Named("MinimumIsExclusive", false),
            MaximumIsExclusive = attribute.Named("MaximumIsExclusive", false),
        };
    }

    private static string Bound(object? bound, ITypeSymbol type) => bound switch
    {
        string text when type.SpecialType is SpecialType.System_Decimal => text + "m",
        string text when type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double => text,
        string text => $"{type.FullName()}.Parse({Constants.ToCSharp(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => $"({type.FullName()})({Constants.ToCSharp(bound)})",
    };

    private static ConstraintModel Values(ConstraintKind kind, string rule, AttributeData attribute) =>
        new() { Kind = kind, Rule = rule, Values = Listed(attribute).Select(static v => Constants.ToCSharp(v.Value, v.Type)).ToEquatableArray() };

    /// <summary>The values of <c>[AllowedValues]</c> or <c>[DeniedValues]</c>.</summary>
    public static IReadOnlyList<TypedConstant> Listed(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : ImmutableArray<TypedConstant>.Empty;

    private static string First(AttributeData attribute) => Constants.ToCSharp(attribute.ConstructorArguments[0].Value);

    private static string Second(AttributeData attribute) => Constants.ToCSharp(attribute.ConstructorArguments[1].Value);
}
