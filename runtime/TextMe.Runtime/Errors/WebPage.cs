using System;
using System.Text;

namespace TextMe;

/// <summary>What an HTML page says that came in place of a reply, so far as it may be shown.</summary>
internal static class WebPage
{
    /// <summary>How many bytes of a page are looked at.</summary>
    public const int MaxBytes = 8192;

    private const int MaxCharacters = 500;

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
        string text = MaskedText.Of(Words((isUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetString(seen)));
        return text.Length <= MaxCharacters ? text : text[..(char.IsHighSurrogate(text[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters)];
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
