using System;
using System.Text;

namespace TextMe.Emulator;

/// <summary>Puts values into a text.</summary>
internal static class Placeholders
{
    /// <summary>The text with each placeholder replaced, in one pass: what a value holds is no placeholder.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">The placeholders, which start with a bracket, and what stands for each; <see langword="null"/> for nothing.</param>
    public static string Fill(string text, ReadOnlySpan<(string Placeholder, string? Value)> values)
    {
        var filled = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        for (int next; (next = rest.IndexOf('[')) >= 0;)
        {
            filled.Append(rest[..next]);
            rest = rest[next..];
            int length = 1;
            string? value = "[";
            foreach ((string placeholder, string? its) in values)
            {
                if (rest.StartsWith(placeholder))
                {
                    (length, value) = (placeholder.Length, its);
                    break;
                }
            }

            filled.Append(value);
            rest = rest[length..];
        }

        return filled.Append(rest).ToString();
    }
}
