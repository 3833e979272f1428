using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Documents;

/// <summary>Asks the constraints of a member about a value of a document, as the generated validator would.</summary>
internal static class ConstraintCheck
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(100);

    /// <summary>What is wrong with a value, in words that do not show it; null where it passes.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="member">The member; not a list.</param>
    /// <param name="value">The value; null: the member is null.</param>
    public static string? Refusal(ConstraintModel constraint, MemberModel member, object? value)
    {
        switch (constraint.Kind)
        {
            case ConstraintKind.Required:
                return member.Value.IsText && !constraint.AllowsEmpty && value is string given && string.IsNullOrWhiteSpace(given)
                    ? "text is required"
                    : null;
            case ConstraintKind.Length when value is string text && member.Value.IsText:
                return Size(constraint, text.Length, "characters");
            case ConstraintKind.Pattern when value is string { Length: > 0 } text && member.Value.IsText:
                return Matches(constraint.Pattern, text) ? null : $"the text must match the pattern {constraint.Pattern}";
            case ConstraintKind.Range when value is not null:
                return IsOutside(constraint, value) ? $"the value must be from {Shown(constraint.Minimum)} to {Shown(constraint.Maximum)}{Exclusive(constraint)}" : null;
            case ConstraintKind.Allowed:
                return constraint.Values.Any(v => IsSame(Constant(v), value, member)) ? null
                    : $"the value must be one of {string.Join(", ", constraint.Values.Select(Shown))}";
            case ConstraintKind.Denied:
                return constraint.Values.Any(v => IsSame(Constant(v), value, member)) ? "the value is one of those that are not allowed" : null;
            default:
                return null;
        }
    }

    /// <summary>What is wrong with the length of a list; null where it passes.</summary>
    public static string? Refusal(ConstraintModel constraint, int count) =>
        constraint.Kind == ConstraintKind.Length ? Size(constraint, count, "items") : null;

    private static string? Size(ConstraintModel constraint, int size, string what)
    {
        int least = Constant(constraint.Minimum) as int? ?? 0;
        int most = Constant(constraint.Maximum) as int? ?? int.MaxValue;
        string allowed = most == int.MaxValue ? "at least {1}" : least == most ? "exactly {1}" : "{1} to {2}";
        return size >= least && size <= most ? null : string.Format(CultureInfo.InvariantCulture, "{0} " + what + ", allowed are " + allowed, size, least, most);
    }

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

    private static bool IsOutside(ConstraintModel constraint, object value) =>
        Compare(value, Constant(constraint.Minimum)) is { } low && Compare(value, Constant(constraint.Maximum)) is { } high
        && (low < 0 || high > 0 || (low == 0 && constraint.MinimumIsExclusive) || (high == 0 && constraint.MaximumIsExclusive));

    // Null where the two cannot be compared here.
    private static int? Compare(object value, object? bound)
    {
        try
        {
            switch (value)
            {
                case DateTime day when bound is string text:
                    return day.CompareTo(DateTime.Parse(text, CultureInfo.InvariantCulture));
                case TimeSpan time when bound is string text:
                    return time.CompareTo(TimeSpan.Parse(text, CultureInfo.InvariantCulture));
                case DateTimeOffset instant when bound is string text:
                    return instant.CompareTo(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
                case double.NaN or float.NaN:
                    return -1;
                case not string when Numbers.TryParse(value, out Number number) && Numbers.TryParse(bound, out Number other):
                    return number < other ? -1 : number > other ? 1 : 0;
                default:
                    return null;
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsSame(object? constant, object? value, MemberModel member)
    {
        if (member.Value.Kind == ValueKind.Enum && value is ulong bits)
        {
            return constant is not null && unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture)) == bits;
        }

        return Equals(constant, value)
            || (value is not string && constant is not string && Numbers.TryParse(constant, out Number a) && Numbers.TryParse(value, out Number b) && a == b);
    }

    /// <summary>The value of an expression that <see cref="Constants"/> printed: a literal, maybe negative, cast or parsed.</summary>
    private static object? Constant(string expression) => expression == "int.MaxValue" ? int.MaxValue : Constant(SyntaxFactory.ParseExpression(expression));

    private static object? Constant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value,
        ParenthesizedExpressionSyntax parenthesized => Constant(parenthesized.Expression),
        CastExpressionSyntax cast => Constant(cast.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => Constant(arguments[0].Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Constant(minus.Operand) switch
        {
            int number => -number,
            uint number => -(long)number,
            long number => -number,
            ulong number => unchecked((long)(0 - number)),
            double number => -number,
            float number => -number,
            decimal number => -number,
            _ => null,
        },
        _ => null,
    };

    private static string Shown(string expression) => Convert.ToString(Constant(expression), CultureInfo.InvariantCulture) ?? "null";

    private static string Exclusive(ConstraintModel constraint) => (constraint.MinimumIsExclusive, constraint.MaximumIsExclusive) switch
    {
        (true, true) => ", both excluded",
        (true, false) => ", the first excluded",
        (false, true) => ", the last excluded",
        _ => "",
    };
}
