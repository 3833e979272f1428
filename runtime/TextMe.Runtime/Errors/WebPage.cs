using System;
using System.Buffers;
using System.Text;

namespace TextMe;

/// <summary>What an HTML page says that came in place of a reply, so far as it may be shown.</summary>
internal static class WebPage
{
    /// <summary>How many bytes of a page are looked at.</summary>
    public const int MaxBytes = 8192;

    private const int MaxCharacters = 500;
    private const int ShortestDigits = 4;
    private const int ShortestToken = 10;
    private const int LongestWord = 24;
    private const string Mask = "***";

    private static readonly SearchValues<char> s_tokenCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+/=");

    /// <summary>Its text without markup, shortened and masked; <see langword="null"/> where the body is no HTML page.</summary>
    public static string? Find(ReadOnlySpan<byte> body, string? charset)
    {
        ReadOnlySpan<byte> start = body.Trim(" \t\r\n"u8);
        if (!StartsWith(start, "<!doctype html"u8) && !StartsWith(start, "<html"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> seen = start[..Math.Min(start.Length, MaxBytes)];
        bool isUtf8 = string.IsNullOrEmpty(charset) || charset.Contains("utf", StringComparison.OrdinalIgnoreCase);
        string text = Redact(Words((isUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetString(seen)));
        return text.Length <= MaxCharacters ? text : text[..(char.IsHighSurrogate(text[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters)];
    }

    /// <summary>Masks runs of digits, as phone numbers and codes are, and words that look like a token.</summary>
    private static string Redact(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            int length = LengthOfWord(text);
            if (length == 0)
            {
                shown.Append(text[0]);
                text = text[1..];
                continue;
            }

            ReadOnlySpan<char> word = text[..length];
            if (length > LongestWord || (length >= ShortestToken && word.ContainsAnyInRange('0', '9')))
            {
                shown.Append(Mask);
            }
            else
            {
                AppendWithoutDigits(shown, word);
            }

            text = text[length..];
        }

        return shown.ToString();
    }

    // Digits of other scripts count, too.
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (s_tokenCharacters.Contains(text[length]) || char.IsDigit(text[length])))
        {
            length++;
        }

        return length;
    }

    private static void AppendWithoutDigits(StringBuilder shown, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length;)
        {
            int end = i;
            while (end < word.Length && char.IsDigit(word[end]))
            {
                end++;
            }

            if (end - i >= ShortestDigits)
            {
                shown.Append(Mask);
            }
            else
            {
                end = Math.Max(end, i + 1);
                shown.Append(word[i..end]);
            }

            i = end;
        }
    }

    /// <summary>What stands between the tags, scripts and styles left out, with single spaces.</summary>
    private static string Words(string html)
    {
        var words = new StringBuilder();
        for (int i = 0; i < html.Length;)
        {
            if (html[i] == '<')
            {
                i = EndOfMarkup(html, i);
                Space(words);
            }
            else if (char.IsWhiteSpace(html[i]) || char.IsControl(html[i]))
            {
                i++;
                Space(words);
            }
            else
            {
                words.Append(html[i++]);
            }
        }

        return words.ToString().Trim();
    }

    private static int EndOfMarkup(string html, int start)
    {
        ReadOnlySpan<char> rest = html.AsSpan(start);
        string close = rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : "";
        int from = close.Length == 0 ? start : html.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        int end = from < 0 ? -1 : html.IndexOf('>', from);
        return end < 0 ? html.Length : end + 1;
    }

    private static void Space(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != ' ')
        {
            words.Append(' ');
        }
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix) =>
        text.Length >= prefix.Length && Ascii.EqualsIgnoreCase(text[..prefix.Length], prefix);
}
