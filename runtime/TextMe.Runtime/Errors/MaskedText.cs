using System;
using System.Buffers;
using System.Text;

namespace TextMe;

/// <summary>Text of somebody else, so far as it may be shown: runs of digits, as phone numbers and codes are, and words that look like a token are masked.</summary>
internal static class MaskedText
{
    private const int ShortestDigits = 4;
    private const int ShortestToken = 10;
    private const int LongestWord = 24;
    private const string Mask = "***";

    private static readonly SearchValues<char> s_tokenCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+/=");

    /// <summary>Masks the text.</summary>
    public static string Of(ReadOnlySpan<char> text)
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
}
