using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace TextMe;

/// <summary>Text of somebody else, so far as it may be shown: numbers, as of phones and codes, and words that look like a token are masked.</summary>
internal static class MaskedText
{
    /// <summary>What stands in the place of what is masked.</summary>
    public const string Mask = "***";

    private const int ShortestNumber = 4;
    private const int LongestGap = 3;
    private const int ShortestToken = 10;
    private const int LongestWord = 24;

    private static readonly SearchValues<char> s_tokenCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+/=");

    /// <summary>Masks the text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<bool> hidden = text.Length <= 512 ? stackalloc bool[text.Length] : new bool[text.Length];
        hidden.Clear();
        foreach (bool isAddress in (ReadOnlySpan<bool>)[false, true])
        {
            // A percent sign may stand before a number, or be the start of an escape: what one reading leaves, the other may not.
            HideNumbers(text, isAddress, hidden);
            HideTokens(text, isAddress, hidden);
        }

        var shown = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            bool isHidden = hidden[0];
            int length = hidden.IndexOf(!isHidden) is >= 0 and int end ? end : hidden.Length;
            shown.Append(isHidden ? Mask : text[..length]);
            text = text[length..];
            hidden = hidden[length..];
        }

        return shown.ToString();
    }

    /// <summary>Hides digits of any script that no letter and no more than three other characters part: numbers are written in groups.</summary>
    private static void HideNumbers(ReadOnlySpan<char> text, bool isAddress, Span<bool> hidden)
    {
        int start = 0;
        int digits = 0;
        int gap = 0;
        for (int i = 0; i < text.Length;)
        {
            Rune rune = EscapedRune.First(text[i..], isAddress, out int length);
            if (Rune.IsNumber(rune))
            {
                start = digits == 0 ? i : start;
                digits++;
                gap = 0;
                if (digits >= ShortestNumber)
                {
                    start = Hide(hidden, start, i + length);
                }
            }
            else if (Rune.IsLetter(rune) || (IsVisible(rune) && ++gap > LongestGap))
            {
                digits = 0;
            }

            i += length;
        }
    }

    private static void HideTokens(ReadOnlySpan<char> text, bool isAddress, Span<bool> hidden)
    {
        int start = 0;
        int characters = 0;
        bool hasDigit = false;
        for (int i = 0; i < text.Length;)
        {
            Rune rune = EscapedRune.First(text[i..], isAddress, out int length);
            if (Rune.IsDigit(rune) || (rune.IsAscii && s_tokenCharacters.Contains((char)rune.Value)))
            {
                start = characters == 0 ? i : start;
                characters++;
                hasDigit |= Rune.IsDigit(rune);
                if (characters > LongestWord || (characters >= ShortestToken && hasDigit))
                {
                    start = Hide(hidden, start, i + length);
                }
            }
            else
            {
                characters = 0;
                hasDigit = false;
            }

            i += length;
        }
    }

    // Where the rest begins: a part that is hidden is not hidden once more, however long the whole is.
    private static int Hide(Span<bool> hidden, int start, int end)
    {
        hidden[start..end].Fill(true);
        return end;
    }

    // Marks that turn the direction of the text, or change the look of a digit, part nothing.
    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
