using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Analyzers.Documents;

/// <summary>Where each character of a string literal's value stands in the source.</summary>
internal static class LiteralMap
{
    // \UXXXXXXXX, which may be two UTF-16 units.
    private const int LongEscape = 10;

    /// <summary>The place of each character, and that behind the last one; null where the value is not one literal.</summary>
    public static int[]? Of(SyntaxNode syntax, string value)
    {
        if (syntax is not LiteralExpressionSyntax { Token: var token })
        {
            return null;
        }

        var places = new List<int>(value.Length + 1);
        string text = token.Text;
        if (text.EndsWith("u8", StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(0, text.Length - 2);
        }

        if (text.StartsWith("\"\"\"", StringComparison.Ordinal))
        {
            Raw(text, value, places);
        }
        else if (text.StartsWith("@", StringComparison.Ordinal))
        {
            Verbatim(text, places);
        }
        else
        {
            Regular(text, places);
        }

        // Whatever is not understood is shown as a whole.
        return places.Count == value.Length + 1 ? places.ConvertAll(p => p + token.SpanStart).ToArray() : null;
    }

    /// <summary>The place of a part of the value; the whole expression where there is no map.</summary>
    public static Location Location(SyntaxNode syntax, int[]? map, TextSpan span) =>
        map is null || span.End >= map.Length || span.IsEmpty
            ? syntax.GetLocation()
            : Microsoft.CodeAnalysis.Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(map[span.Start], map[span.End]));

    // Behind the quotes; of several lines, each without the indentation of the last.
    private static void Raw(string text, string value, List<int> places)
    {
        int quotes = 0;
        while (quotes < text.Length && text[quotes] == '"')
        {
            quotes++;
        }

        int end = text.Length - quotes;
        int position = quotes;
        int lastLine = text.LastIndexOf('\n', end - 1);
        if (lastLine < 0)
        {
            for (; position <= end; position++)
            {
                places.Add(position);
            }

            return;
        }

        int indentation = end - lastLine - 1;
        position = text.IndexOf('\n') + 1;
        bool isLineStart = true;
        foreach (char c in value)
        {
            if (isLineStart)
            {
                // A blank line may be shorter than the indentation.
                for (int i = 0; i < indentation && position < end && text[position] is not ('\r' or '\n'); i++)
                {
                    position++;
                }
            }

            if (position >= end || text[position] != c)
            {
                return;
            }

            places.Add(position++);
            isLineStart = c == '\n';
        }

        places.Add(position);
    }

    private static void Verbatim(string text, List<int> places)
    {
        int end = text.Length - 1;
        for (int i = 2; i < end; i += text[i] == '"' ? 2 : 1)
        {
            places.Add(i);
        }

        places.Add(end);
    }

    private static void Regular(string text, List<int> places)
    {
        int end = text.Length - 1;
        int i = 1;
        while (i < end)
        {
            int length = text[i] == '\\' ? EscapeLength(text, i) : 1;
            places.Add(i);
            if (length == LongEscape && i + LongEscape <= end && text.Substring(i + 2, 4) != "0000")
            {
                places.Add(i);
            }

            i += length;
        }

        places.Add(end);
    }

    private static int EscapeLength(string text, int start)
    {
        switch (text[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return LongEscape;
            case 'x':
                int length = 2;
                while (length < 6 && start + length < text.Length - 1 && Uri.IsHexDigit(text[start + length]))
                {
                    length++;
                }

                return length;
            default:
                return 2;
        }
    }
}
