using System;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>A phone number, in the one form in which the service takes it, whatever form it came in.</summary>
/// <remarks>
/// <para>Israeli numbers become national ones: <c>050-111-2222</c>, <c>501112222</c>, <c>972501112222</c> and <c>+972 (50) 111 2222</c> are all
/// <c>0501112222</c>. Numbers of other countries, written with <c>+</c>, <c>00</c> or as bare digits with the country code, become bare digits. Spaces,
/// hyphens, dots and parentheses are dropped; any other character makes the text no number, digits of other scripts too.</para>
/// <para>A text that is no number is kept as it is and <see cref="Kind"/> says so: a request that holds it is refused before it is sent, by name and
/// rule, and a report that holds it can still be read. <see cref="Parse"/> refuses it at once.</para>
/// <para>Local forms are documented by the vendor (sheet §3, D); the lengths are inferred (I).</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PhoneNumber : IWireText<PhoneNumber>
{
    // What every form has in common, for the compiler to check constants by; the normaliser knows more.
    internal const string Pattern = @"[ .()-]*\+?(?:[ .()-]*[0-9]){8,17}[ .()-]*";

    private PhoneNumber(string value, PhoneNumberKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>The number as it is sent; the text as it came where it is no number. Personal data: <see cref="ToString"/> masks it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>What kind of number it is.</summary>
    public PhoneNumberKind Kind { get; }

    /// <summary>Whether it is a number at all.</summary>
    public bool IsValid => Kind != PhoneNumberKind.None;

    /// <summary>Takes a number in any form; <see langword="null"/> stays null. Never throws: what is no number says so in <see cref="Kind"/>.</summary>
    /// <param name="text">The number.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator PhoneNumber?([RegularExpression(Pattern)] string? text) => text is null ? null : From(text);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number in any form.</param>
    /// <exception cref="FormatException">The text is no number. The message does not repeat it.</exception>
    public static PhoneNumber Parse([RegularExpression(Pattern)] string text) =>
        TryParse(text, out PhoneNumber? number) ? number : throw new FormatException("The text is no phone number.");

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number in any form.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = text is null ? null : From(text);
        if (number is { IsValid: true })
        {
            return true;
        }

        number = null;
        return false;
    }

    /// <inheritdoc/>
    static bool IWireText<PhoneNumber>.TryRead(string text, [MaybeNullWhen(false)] out PhoneNumber value)
    {
        value = From(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<PhoneNumber>.ToWire() => Value;

    /// <summary>The last four digits; nothing of what is no number.</summary>
    public override string ToString() => IsValid ? "***" + Value[^4..] : "***";

    private static PhoneNumber From(string text) =>
        PhoneNumberRules.TryNormalize(text, out string? value, out PhoneNumberKind kind)
            ? new PhoneNumber(value, kind)
            : new PhoneNumber(text, PhoneNumberKind.None);
}
