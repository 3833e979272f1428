using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TextMe.Generator.Model;
using TextMe.Text;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Decides constraints for values that are known now, constants and those of documents, as the generated validator decides at run time. What the validator does
/// not check, because the attribute does not fit the type, is not checked here.
/// </summary>
internal static class ConstraintCheck
{
    // Shorter than at run time: somebody is typing. What takes longer is left to the rule about such patterns.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Why a constant can never pass, by the first constraint that says so; null where it may. <c>[Required]</c> is not asked, and null passes: either may be
    /// there to be replaced.
    /// </summary>
    public static string? Refusal(IEnumerable<ConstraintModel> constraints, object value, bool isSecret) =>
        (from constraint in constraints
         where constraint.Kind != ConstraintKind.Required
         let reason = constraint.Refusal(value, isSecret)
         where reason is not null
         select $"{reason} ([{constraint.Rule}])").FirstOrDefault();

    /// <summary>Why a constant is refused, without the value where it is a secret; null where it passes.</summary>
    public static string? Refusal(this ConstraintModel constraint, object? value, bool isSecret) =>
        constraint.Refusal(value, isSecret ? null : ConstantText.Of(value));

    /// <summary>Why a value is refused; null where it passes, or where that cannot be told here.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="value">Null, a constant, or what a document has: text, a number, a date, a time, how many bytes, the bits of an enum.</param>
    /// <param name="shown">The value in words; null: it is a secret.</param>
    public static string? Refusal(this ConstraintModel constraint, object? value, string? shown)
    {
        string named = shown ?? "the value";
        return (constraint.Kind, value) switch
        {
            (ConstraintKind.Required, null) => "a value is required",
            (ConstraintKind.Required, string text) when !constraint.AllowsEmpty && string.IsNullOrWhiteSpace(text) => "a value is required, more than white space",
            (ConstraintKind.Length, string text) when !constraint.Takes(text.Length) =>
                shown is null ? $"allowed are {constraint.Sizes} characters" : $"the text has {ConstantText.Count(text.Length, "character")}; allowed: {constraint.Sizes}",
            (ConstraintKind.Length, ByteCount { Count: var count }) when !constraint.Takes(count) => $"the value has {ConstantText.Count(count, "byte")}; allowed: {constraint.Sizes}",
            (ConstraintKind.Range, not null) when IsOutside(constraint, value) =>
                $"{named} is not {(constraint.MinimumIsExclusive ? "more than" : "at least")} {constraint.Minimum!.Text} "
                    + $"and {(constraint.MaximumIsExclusive ? "less than" : "at most")} {constraint.Maximum!.Text}",
            (ConstraintKind.Pattern, string { Length: > 0 } text) when !Matches(text, constraint.Pattern) => $"{named} does not match {constraint.Pattern}",
            (ConstraintKind.Form, string text) when !HasForm(text, constraint.Rule) => $"{named} is no {FormOf(constraint.Rule)}",
            (ConstraintKind.Allowed, _) when constraint.Values.All(static v => v.IsKnown) && !IsListed(constraint, value) => constraint.Values.Count == 0
                ? "no value is allowed"
                : $"{named} is none of {string.Join(", ", constraint.Values.Select(static v => ConstantText.Of(v.Value)))}",
            (ConstraintKind.Denied, _) when IsListed(constraint, value) => $"{named} is one of those that are not allowed",
            _ => null,
        };
    }

    private static bool IsOutside(ConstraintModel constraint, object value) =>
        Compare(value, constraint.Minimum!) is { } low && Compare(value, constraint.Maximum!) is { } high
        && (low < 0 || high > 0 || (low == 0 && constraint.MinimumIsExclusive) || (high == 0 && constraint.MaximumIsExclusive));

    // Null where the two cannot be compared. The bounds of times are texts.
    private static int? Compare(object value, ConstantModel bound)
    {
        try
        {
            return value switch
            {
                DateTime day when bound.Value is string text => day.CompareTo(DateTime.Parse(text, CultureInfo.InvariantCulture)),
                TimeSpan time when bound.Value is string text => time.CompareTo(TimeSpan.Parse(text, CultureInfo.InvariantCulture)),
                DateTimeOffset instant when bound.Value is string text => instant.CompareTo(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)),
                _ when bound.Type != TypeCode.String && Casts.To(value, bound.Type) is IComparable comparable => comparable.CompareTo(bound.Value),
                _ => null,
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsListed(ConstraintModel constraint, object? value) => constraint.Values.Any(constant => constant.Is(value));

    /// <summary>Whether a value, null, a constant or what a document has, is the constant.</summary>
    public static bool Is(this ConstantModel constant, object? value) => value is null
        ? constant.Type == TypeCode.Empty
        : Casts.To(IsSigned(constant.Type) && value is ulong bits ? unchecked((long)bits) : value, constant.Type) is { } comparable && comparable.Equals(constant.Value);

    private static bool IsSigned(TypeCode type) => type is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    private static bool HasForm(string text, string rule) => rule switch
    {
        "EmailAddress" => TextForms.IsEmailAddress(text),
        "Url" => TextForms.IsUrl(text),
        "Phone" => TextForms.IsPhone(text),
        "CreditCard" => TextForms.IsCreditCard(text),
        _ => IsBase64(text),
    };

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string FormOf(string rule) => rule switch
    {
        "EmailAddress" => "e-mail address",
        "Url" => "address that starts with http://, https:// or ftp://",
        "Phone" => "phone number",
        "CreditCard" => "number of a card",
        _ => "Base64",
    };

    private static bool Matches(string text, string pattern)
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
}
