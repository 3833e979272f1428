using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>Text in which <c>{|TM2001:…|}</c> marks where a rule has to speak, and <c>[|…|]</c> where that of the test has to.</summary>
internal sealed record Markup(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    private const int IdLength = 6;

    /// <param name="marked">The text with marks.</param>
    /// <param name="rule">What <c>[|…|]</c> stands for.</param>
    public static Markup Parse(string marked, string rule)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<MarkedSpan>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (Starts("[|"))
            {
                open.Push((rule, text.Length));
                i++;
            }
            else if (Starts("{|TM"))
            {
                open.Push((marked.Substring(i + 2, IdLength), text.Length));
                i += IdLength + 2;
            }
            else if (open.Count > 0 && (Starts("|}") || Starts("|]")))
            {
                (string id, int start) = open.Pop();
                spans.Add(new MarkedSpan(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            bool Starts(string mark) => string.CompareOrdinal(marked, i, mark, 0, mark.Length) == 0;
        }

        spans.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new Markup(text.ToString(), spans);
    }
}

/// <summary>A place at which a rule has to speak.</summary>
internal sealed record MarkedSpan(string Id, TextSpan Span);
