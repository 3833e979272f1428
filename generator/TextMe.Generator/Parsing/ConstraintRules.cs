using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing.Patterns;

namespace TextMe.Generator.Parsing;

/// <summary>Finds constraints that cannot mean what they say. A constraint with an issue is not generated.</summary>
internal sealed class ConstraintRules(MemberSource source, ITypeSymbol type, ListKind list, IssueList issues)
{
    private readonly IReadOnlyList<(AttributeData Attribute, ConstraintModel Constraint)> _constraints =
    [
        .. from attribute in source.Attributes
           let constraint = ConstraintParser.Parse(attribute, type, list != ListKind.None)
           where constraint is not null
           select (attribute, constraint),
    ];

    private bool IsText => list == ListKind.None && TextTypes.IsText(type);

    private bool IsCounted => list != ListKind.None || ListTypes.IsBytes(type);

    private bool IsNumber => list == ListKind.None && type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    public void Report()
    {
        UnknownConstraints.Report(source, _constraints.Select(static c => c.Attribute), issues);
        foreach ((AttributeData attribute, ConstraintModel constraint) in _constraints)
        {
            if (Misfit(attribute, constraint.Rule) is { } advice)
            {
                issues.Add(Rules.ConstraintDoesNotFit, attribute.Location(source.Symbol), source.Name, source.Type.ToDisplayString(), constraint.Rule, advice);
                continue;
            }

            switch (constraint.Kind)
            {
                case ConstraintKind.Range:
                    Range(attribute);
                    break;
                case ConstraintKind.Pattern:
                    Pattern(attribute);
                    break;
                case ConstraintKind.Allowed or ConstraintKind.Denied:
                    Values(attribute, constraint.Kind);
                    break;
                case ConstraintKind.Length:
                    Lengths(attribute, constraint);
                    break;
            }
        }
    }

    private string? Misfit(AttributeData attribute, string name) => name switch
    {
        "Url" when type.Is("System.Uri") => null,
        "StringLength" or "RegularExpression" or "EmailAddress" or "Url" or "Phone" or "CreditCard" or "Base64String" when !IsText => "it is about text",
        "MinLength" or "MaxLength" or "Length" when !IsText && !IsCounted => "it is about text, lists and bytes",
        "ItemCount" when !IsCounted => IsText ? "it is about lists; use [StringLength]" : "it is about lists",
        "Range" when !IsNumber && !IsOrdered(attribute) => "it is about numbers and, with a type and two texts, about times",
        "AllowedValues" or "DeniedValues" when list != ListKind.None => "it is about single values",
        "AllowedValues" or "DeniedValues" when !IsText && !IsNumber && type.TypeKind != TypeKind.Enum
            && type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Char) => "its values are constants, which this type has none of",
        _ => null,
    };

    private bool IsOrdered(AttributeData attribute) =>
        list == ListKind.None && attribute.ConstructorArguments.Length == 3
        && (type.SpecialType == SpecialType.System_DateTime || type.IsIn("System")
            && type.Name is "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan");

    private void Lengths(AttributeData attribute, ConstraintModel lengths)
    {
        string name = lengths.Rule;
        bool mostIsGiven = name != "MinLength" && lengths.Most != int.MaxValue;
        int? impossible = lengths.Least < 0 ? lengths.Least : mostIsGiven && lengths.Most < (name == "MaxLength" ? 1 : 0) ? lengths.Most : null;
        if (impossible is not null)
        {
            issues.Add(Rules.LengthNotPossible, attribute.Location(source.Symbol), source.Name, name, impossible);
        }
        else if (lengths.Least > lengths.Most)
        {
            Inverted(attribute, name, lengths.Least, lengths.Most, name == "StringLength"
                ? AttributeSyntaxes.Swapped(attribute.Argument("MinimumLength"), attribute.Argument(0))
                : AttributeSyntaxes.Swapped(attribute.Argument(0), attribute.Argument(1)));
        }
    }

    private void Range(AttributeData attribute)
    {
        int first = attribute.ConstructorArguments.Length - 2;
        (object? least, object? most) = (attribute.ConstructorArguments[first].Value, attribute.ConstructorArguments[first + 1].Value);
        if (IsBound(attribute, first, least) & IsBound(attribute, first + 1, most)
            && Order(least, most) is var order
            && (order > 0 || (order == 0 && (attribute.Named("MinimumIsExclusive", false) || attribute.Named("MaximumIsExclusive", false)))))
        {
            Inverted(attribute, "Range", least, most, order > 0
                ? AttributeSyntaxes.Swapped(attribute.Argument(first), attribute.Argument(first + 1))
                : null);
        }
    }

    private void Inverted(AttributeData attribute, string name, object? least, object? most, Mending? mending) =>
        issues.AddMendable(
            Rules.BoundsInverted, attribute.Location(source.Symbol), mending, source.Name, name, ConstantText.Of(least), ConstantText.Of(most));

    private bool IsBound(AttributeData attribute, int index, object? bound)
    {
        bool fits = IsNumber
            ? Numbers.TryParse(bound, out Number number) && NumberTypes.Holds(type.SpecialType, number)
            : bound is string text && TryTime(text, out _);
        if (!fits)
        {
            issues.Add(
                Rules.BoundOutsideType, attribute.Argument(index)?.GetLocation() ?? attribute.Location(source.Symbol), source.Name, ConstantText.Of(bound), type.ToDisplayString());
        }

        return fits;
    }

    private int Order(object? least, object? most)
    {
        if (IsNumber)
        {
            return Numbers.TryParse(least, out Number low) && Numbers.TryParse(most, out Number high) && !(low < high) ? (low == high ? 0 : 1) : -1;
        }

        return TryTime((string)least!, out IComparable? from) && TryTime((string)most!, out IComparable? to) ? from!.CompareTo(to) : -1;
    }

    private bool TryTime(string text, out IComparable? time)
    {
        if (type.Name is "TimeSpan")
        {
            bool isSpan = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan span);
            time = span;
            return isSpan;
        }

        bool isTime = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant);
        time = instant;
        return isTime;
    }

    private void Pattern(AttributeData attribute)
    {
        string pattern = attribute.Text() ?? "";
        Location? location = attribute.Argument(0)?.GetLocation() ?? attribute.Location(source.Symbol);
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            issues.Add(Rules.PatternNotParsed, location, source.Name, pattern);
            return;
        }

        if (PatternShape.CanExplode(pattern))
        {
            issues.Add(Rules.PatternBacktracks, location, source.Name, pattern);
        }
    }

    private void Values(AttributeData attribute, ConstraintKind kind)
    {
        int index = 0;
        foreach (TypedConstant value in ConstraintParser.Listed(attribute))
        {
            string? refusal = !value.IsConstantOf(source.Type) ? $"it is no value of '{type.ToDisplayString()}'"
                : kind == ConstraintKind.Allowed && !value.IsNull ? ConstraintCheck.Refusal(_constraints.Where(c => c.Attribute != attribute).Select(static c => c.Constraint), value.Value!, isSecret: false)
                : null;
            ExpressionSyntax? expression = attribute.Argument(index++);
            if (refusal is not null)
            {
                issues.Add(
                    Rules.AllowedValueRefused, expression?.GetLocation() ?? attribute.Location(source.Symbol), source.Name,
                    value.Kind == TypedConstantKind.Array ? "an array" : ConstantText.Of(value.Value), refusal);
            }
        }
    }
}
