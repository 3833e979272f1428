using System;

namespace TextMe.Text;

/// <summary>
/// The forms of text that System.ComponentModel.DataAnnotations names, exactly as it decides them. The generator decides them for constants with this same file.
/// </summary>
internal static class TextForms
{
    private static readonly string[] s_extensions = ["ext.", "ext", "x"];

    /// <summary>As <c>[EmailAddress]</c>: one <c>@</c>, neither first nor last, in one line.</summary>
    public static bool IsEmailAddress(string text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && text.IndexOf('\r') < 0 && text.IndexOf('\n') < 0;
    }

    /// <summary>As <c>[Url]</c>: the start says http, https or ftp.</summary>
    public static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    /// <summary>As <c>[Phone]</c>: digits and what stands between them, and an extension.</summary>
    public static bool IsPhone(string text)
    {
        // Allocates only where there is a sign to drop.
        text = text.Replace("+", "").TrimEnd();
        int end = EndBeforeExtension(text);
        bool hasDigit = false;
        for (int i = 0; i < end; i++)
        {
            char c = text[i];
            hasDigit |= char.IsDigit(c);
            if (!char.IsDigit(c) && !char.IsWhiteSpace(c) && c is not ('-' or '.' or '(' or ')'))
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>As <c>[CreditCard]</c>: digits in groups, whose check digit is right.</summary>
    public static bool IsCreditCard(string text)
    {
        int sum = 0;
        bool isDoubled = false;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            if (c is >= '0' and <= '9')
            {
                int digit = (c - '0') * (isDoubled ? 2 : 1);
                sum = (sum + (digit / 10) + (digit % 10)) % 10;
                isDoubled = !isDoubled;
            }
            else if (c is not ('-' or ' '))
            {
                return false;
            }
        }

        return sum == 0;
    }

    // The last "ext.", else "ext", else "x", where digits alone follow.
    private static int EndBeforeExtension(string text)
    {
        foreach (string word in s_extensions)
        {
            int at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsExtension(text, at + word.Length))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool IsExtension(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                return false;
            }
        }

        return start < text.Length;
    }
}
