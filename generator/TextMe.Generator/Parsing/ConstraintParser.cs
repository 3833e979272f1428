using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Reads the constraint attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal static class ConstraintParser
{
    /// <summary>The constraints among the attributes of a member.</summary>
    /// <param name="attributes">All of them.</param>
    /// <param name="type">The member's type, without nullability.</param>
    /// <param name="isList">Whether that is a list.</param>
    public static EquatableArray<ConstraintModel> Parse(IEnumerable<AttributeData> attributes, ITypeSymbol type, bool isList) =>
        attributes.Select(a => Parse(a, type, isList)).OfType<ConstraintModel>().ToEquatableArray();

    /// <summary>The constraint that an attribute of a member of that type stands for; null where it is none, or one that does not compile.</summary>
    public static ConstraintModel? Parse(AttributeData attribute, ITypeSymbol type, bool isList) =>
        attribute is { AttributeClass: { } constraint, AttributeConstructor: not null }
        && (constraint.IsIn("System.ComponentModel.DataAnnotations") || constraint.Is(KnownNames.ItemCount))
            ? Parse(attribute, constraint.Name, type, isList)
            : null;

    private static ConstraintModel? Parse(AttributeData attribute, string name, ITypeSymbol type, bool isList) => name switch
    {
        "RequiredAttribute" => new() { Kind = ConstraintKind.Required, Rule = "Required", AllowsEmpty = attribute.Named("AllowEmptyStrings", false) || isList },
        "StringLengthAttribute" => Length("StringLength", attribute.Named("MinimumLength", 0), Size(attribute, 0)),
        "MinLengthAttribute" => Length("MinLength", Size(attribute, 0), int.MaxValue),
        "MaxLengthAttribute" => Length("MaxLength", 0, attribute.ConstructorArguments.Length == 0 || Size(attribute, 0) == -1 ? int.MaxValue : Size(attribute, 0)),
        "ItemCountAttribute" => Length("ItemCount", Size(attribute, 0), Size(attribute, 1)),
        "LengthAttribute" => Length("Length", Size(attribute, 0), Size(attribute, 1)),
        "RangeAttribute" => Range(attribute, type),
        "RegularExpressionAttribute" => new() { Kind = ConstraintKind.Pattern, Rule = "RegularExpression", Pattern = attribute.Text() ?? "" },
        "EmailAddressAttribute" or "UrlAttribute" or "PhoneAttribute" or "CreditCardAttribute" or "Base64StringAttribute" =>
            new() { Kind = ConstraintKind.Form, Rule = name.Substring(0, name.Length - "Attribute".Length) },
        "AllowedValuesAttribute" => Values(ConstraintKind.Allowed, "AllowedValues", attribute, type),
        "DeniedValuesAttribute" => Values(ConstraintKind.Denied, "DeniedValues", attribute, type),
        _ => null,
    };

    private static ConstraintModel Length(string rule, int least, int most) => new() { Kind = ConstraintKind.Length, Rule = rule, Least = least, Most = most };

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

    private static ConstantModel Bound(object? bound, ITypeSymbol type)
    {
        object? value = Casts.IsNumber(type) ? Casts.To(bound, type) : bound as string;
        string expression = BoundText(bound, type);
        return value is null ? ConstantModel.Unknown(expression) : ConstantModel.Of(value, expression);
    }

    private static string BoundText(object? bound, ITypeSymbol type) => bound switch
    {
        string text when type.SpecialType is SpecialType.System_Decimal => text + "m",
        string text when type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double => text,
        string text => $"{type.FullName()}.Parse({Constants.ToCSharp(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => $"({type.FullName()})({Constants.ToCSharp(bound)})",
    };

    private static ConstraintModel Values(ConstraintKind kind, string rule, AttributeData attribute, ITypeSymbol type) =>
        new() { Kind = kind, Rule = rule, Values = Listed(attribute).Select(v => Value(v, type)).ToEquatableArray() };

    /// <summary>A constant of an attribute as a value of a member's type, without nullability.</summary>
    public static ConstantModel Value(TypedConstant constant, ITypeSymbol type)
    {
        string expression = constant.Kind == TypedConstantKind.Array ? "default" : Constants.ToCSharp(constant.Value, constant.Type);
        return constant.IsNull ? ConstantModel.Of(null, expression)
            : constant.Kind != TypedConstantKind.Array && Casts.To(constant.Value, type) is { } value ? ConstantModel.Of(value, expression)
            : ConstantModel.Unknown(expression);
    }

    /// <summary>The values of <c>[AllowedValues]</c> or <c>[DeniedValues]</c>.</summary>
    public static IReadOnlyList<TypedConstant> Listed(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : ImmutableArray<TypedConstant>.Empty;

    private static int Size(AttributeData attribute, int index) => attribute.ConstructorArguments[index].Value as int? ?? 0;
}
