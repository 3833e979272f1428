using System;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>The one normaliser of phone numbers.</summary>
internal static class PhoneNumberRules
{
    /// <summary>Longer texts are no number: 15 digits (E.164), a prefix, and a separator between each two.</summary>
    private const int MaxTextLength = 40;

    private const int MaxDigits = 15;
    private const int MinInternationalDigits = 8;

    public static bool TryNormalize(string text, [NotNullWhen(true)] out string? value, out PhoneNumberKind kind)
    {
        value = null;
        kind = PhoneNumberKind.None;
        Span<char> buffer = stackalloc char[MaxTextLength];
        if (text.Length > MaxTextLength || !TryTakeDigits(text, buffer, out int length, out bool hasPlus))
        {
            return false;
        }

        ReadOnlySpan<char> digits = buffer[..length];
        bool hasCountryCode = hasPlus;
        if (!hasPlus && digits.StartsWith("00"))
        {
            digits = digits[2..];
            hasCountryCode = true;
        }

        if (digits.StartsWith("972"))
        {
            return TryNational(digits[3..].TrimStart('0'), out value, out kind);
        }

        // An international number must not look like a national one on the wire, where its plus is gone.
        bool looksNational = digits.StartsWith("0") || (digits.StartsWith("5") && digits.Length is 8 or 9);
        if (looksNational)
        {
            return !hasCountryCode && TryNational(digits.TrimStart('0'), out value, out kind);
        }

        if (digits.Length is < MinInternationalDigits or > MaxDigits)
        {
            return false;
        }

        value = digits.ToString();
        kind = PhoneNumberKind.International;
        return true;
    }

    /// <summary>An Israeli number without its leading zero.</summary>
    private static bool TryNational(ReadOnlySpan<char> digits, [NotNullWhen(true)] out string? value, out PhoneNumberKind kind)
    {
        value = null;
        kind = PhoneNumberKind.None;
        if (digits.IsEmpty)
        {
            return false;
        }

        // The documented acceptance for mobiles: 5 and seven or eight more. Area codes have seven digits behind them, 07x eight in all.
        bool fits = digits[0] switch
        {
            '5' => digits.Length is 8 or 9,
            '7' => digits.Length == 9,
            '2' or '3' or '4' or '8' or '9' => digits.Length == 8,
            _ => false,
        };
        if (!fits)
        {
            return false;
        }

        value = string.Concat("0", digits);
        kind = digits[0] == '5' ? PhoneNumberKind.Mobile : PhoneNumberKind.Landline;
        return true;
    }

    private static bool TryTakeDigits(string text, Span<char> digits, out int length, out bool hasPlus)
    {
        length = 0;
        hasPlus = false;
        foreach (char c in text)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                    digits[length++] = c;
                    break;
                case ' ' or '-' or '.' or '(' or ')':
                    break;
                case '+' when length == 0 && !hasPlus:
                    hasPlus = true;
                    break;
                default:
                    return false;
            }
        }

        return length != 0;
    }
}
