using System;
using System.Collections.Generic;

namespace TextMe.Fuzz.Tests;

/// <summary>Finds elements, texts and attributes in a document that need not be well formed.</summary>
internal static class XmlParts
{
    public static List<Range> Find(ReadOnlySpan<byte> document)
    {
        List<Range> parts = [];
        var open = new Stack<int>();
        int at = 0;
        while (at < document.Length)
        {
            if (document[at] != '<')
            {
                int end = EndOf(document, at, (byte)'<') - 1;
                parts.Add(at..end);
                at = end;
                continue;
            }

            int next = EndOf(document, at, (byte)'>');
            bool isEnd = at + 1 < document.Length && document[at + 1] == '/';
            bool isMarkup = at + 1 < document.Length && document[at + 1] is (byte)'!' or (byte)'?';
            if (isEnd && open.TryPop(out int start))
            {
                parts.Add(start..next);
            }
            else if (!isEnd && !isMarkup && next - at > 2 && document[next - 2] != '/')
            {
                open.Push(at);
            }
            else
            {
                parts.Add(at..next);
            }

            AddAttributes(document, at, next, parts);
            at = next;
        }

        return parts;
    }

    // From the white space before the name to the closing quote.
    private static void AddAttributes(ReadOnlySpan<byte> document, int start, int end, List<Range> parts)
    {
        while (document[start..end].IndexOf((byte)' ') is >= 0 and int space)
        {
            int from = start + space;
            int equals = document[from..end].IndexOf((byte)'=');
            if (equals < 0 || from + equals + 1 >= end)
            {
                return;
            }

            int quote = from + equals + 1;
            int close = document[(quote + 1)..end].IndexOf(document[quote]);
            start = close < 0 ? end : quote + 1 + close + 1;
            parts.Add(from..start);
        }
    }

    private static int EndOf(ReadOnlySpan<byte> document, int from, byte last)
    {
        int length = document[from..].IndexOf(last);
        return length >= 0 ? from + length + 1 : last == (byte)'<' ? document.Length + 1 : document.Length;
    }
}
