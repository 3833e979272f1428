using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// A constraint, decided for a constant as the generated validator decides at run time. What the validator does not check, because the attribute does not fit
/// the type, is not checked here.
/// </summary>
internal sealed class Constraint
{
    /// <summary>That of a member which is not nullable.</summary>
    public static readonly Constraint Present = new(new ConstraintModel { Kind = ConstraintKind.Required, Rule = "Required", AllowsEmpty = true });

    // Shorter than at run time: somebody is typing. What takes longer is left to the rule about such patterns.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(100);

    private readonly ConstraintModel _model;
    private readonly ITypeSymbol? _type;
    // The bounds of a range or what is listed, as values of the type; null where the validator does not ask.
    private readonly object?[]? _values;
    private readonly Lazy<Regex?>? _pattern;

    private Constraint(ConstraintModel model, AttributeData attribute, ITypeSymbol type, bool isList)
        : this(model)
    {
        Attribute = attribute;
        _type = type;
        bool isText = !isList && TextTypes.IsText(type);
        switch (model.Kind)
        {
            case ConstraintKind.Length:
                (Least, Most) = (Size(model.Minimum), Size(model.Maximum));
                break;
            case ConstraintKind.Range when !isList && Casts.IsNumber(type):
                _values = [.. attribute.ConstructorArguments.Where(static a => a.Kind != TypedConstantKind.Type).Select(a => Casts.To(a.Value, type))];
                break;
            case ConstraintKind.Pattern when isText:
                _pattern = new Lazy<Regex?>(() => Compile(model.Pattern));
                break;
            case ConstraintKind.Allowed or ConstraintKind.Denied when !isList:
                _values = [.. ConstraintParser.Listed(attribute).Select(v => v.Kind == TypedConstantKind.Array ? null : Casts.To(v.Value, type))];
                break;
        }
    }

    private Constraint(ConstraintModel model)
    {
        _model = model;
    }

    /// <summary>Null for <see cref="Present"/>.</summary>
    public AttributeData? Attribute { get; }

    public ConstraintKind Kind => _model.Kind;

    /// <summary>The attribute's name.</summary>
    public string Rule => _model.Rule;

    /// <summary>The bounds of <see cref="ConstraintKind.Length"/>: UTF-16 units or items.</summary>
    public int Least { get; }

    public int Most { get; } = int.MaxValue;

    /// <summary>The bounds in words.</summary>
    public string Sizes => Most == int.MaxValue ? $"at least {Least}" : Least == Most ? $"exactly {Least}" : $"{Least} to {Most}";

    /// <summary>The constraints among attributes.</summary>
    /// <param name="attributes">All attributes of a member.</param>
    /// <param name="type">The member's type, without nullability.</param>
    /// <param name="isList">Whether that is a list.</param>
    public static IReadOnlyList<Constraint> Of(IEnumerable<AttributeData> attributes, ITypeSymbol type, bool isList) =>
    [
        .. from attribute in attributes
           let model = ConstraintParser.Parse(attribute, type, isList)
           where model is not null
           select new Constraint(model, attribute, type, isList),
    ];

    /// <summary>
    /// Why a value can never pass, by the first constraint that says so; null where it may. <c>[Required]</c> is not asked, and null passes: either may be
    /// there to be replaced.
    /// </summary>
    public static string? Refusal(IEnumerable<Constraint> constraints, object value, bool isSecret) =>
        (from constraint in constraints
         where constraint.Kind != ConstraintKind.Required
         let reason = constraint.Refusal(value, isSecret)
         where reason is not null
         select $"{reason} ([{constraint.Rule}])").FirstOrDefault();

    /// <summary>Why a value is refused, without the value where it is a secret; null where it passes.</summary>
    public string? Refusal(object? value, bool isSecret) => (Kind, value) switch
    {
        (ConstraintKind.Required, null) => "a value is required",
        (ConstraintKind.Required, string text) when !_model.AllowsEmpty && string.IsNullOrWhiteSpace(text) => "a value is required, more than white space",
        (ConstraintKind.Length, string text) when text.Length < Least || text.Length > Most =>
            isSecret ? $"allowed are {Sizes} characters" : $"the text has {text.Length} characters; allowed: {Sizes}",
        (ConstraintKind.Range, not null) => OutOfRange(value, isSecret),
        (ConstraintKind.Pattern, string { Length: > 0 } text) when !Matches(text) => $"{Shown(value, isSecret)} does not match {_model.Pattern}",
        (ConstraintKind.Allowed, _) when IsListed(value) == false =>
            _values!.Length == 0 ? "no value is allowed" : $"{Shown(value, isSecret)} is none of {string.Join(", ", _values.Select(ConstantText.Of))}",
        (ConstraintKind.Denied, _) when IsListed(value) == true => $"{Shown(value, isSecret)} is one of those that are not allowed",
        _ => null,
    };

    private static string Shown(object? value, bool isSecret) => isSecret ? "the value" : ConstantText.Of(value);

    private static int Size(string expression) => int.TryParse(expression, out int size) ? size : int.MaxValue;

    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, s_longest);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool Matches(string text)
    {
        try
        {
            return _pattern?.Value?.Match(text) is not { } match || (match.Success && match.Index == 0 && match.Length == text.Length);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private string? OutOfRange(object value, bool isSecret)
    {
        if (_values is not [IComparable min, IComparable max] || Casts.To(value, _type!) is not { } number)
        {
            return null;
        }

        int lower = min.CompareTo(number);
        int upper = max.CompareTo(number);
        return lower > 0 || upper < 0 || (_model.MinimumIsExclusive && lower == 0) || (_model.MaximumIsExclusive && upper == 0)
            ? $"{Shown(value, isSecret)} is not {(_model.MinimumIsExclusive ? "more than" : "at least")} {ConstantText.Of(min)} "
                + $"and {(_model.MaximumIsExclusive ? "less than" : "at most")} {ConstantText.Of(max)}"
            : null;
    }

    // Null where that cannot be decided: the constant is not of the member's type.
    private bool? IsListed(object? value)
    {
        if (_values is null)
        {
            return null;
        }

        object? comparable = value is null ? null : Casts.To(value, _type!);
        return comparable is null && value is not null ? null : _values.Any(v => Equals(v, comparable));
    }
}
