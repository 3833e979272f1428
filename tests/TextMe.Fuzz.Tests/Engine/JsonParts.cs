using System;
using System.Buffers;
using System.Collections.Generic;

namespace TextMe.Fuzz.Tests;

/// <summary>Finds values, names and members in a document that need not be well formed.</summary>
internal static class JsonParts
{
    private static readonly SearchValues<byte> s_ends = SearchValues.Create(",:{}[] \""u8);

    public static List<Range> Find(ReadOnlySpan<byte> document)
    {
        List<Range> parts = [];
        var open = new Stack<(int Start, int Member)>();
        int member = -1;
        int at = 0;
        while (at < document.Length)
        {
            int start = at;
            switch (document[at])
            {
                case (byte)'{' or (byte)'[':
                    open.Push((at, member));
                    member = -1;
                    at++;
                    continue;
                case (byte)'}' or (byte)']':
                    at++;
                    if (!open.TryPop(out (int Start, int Member) level))
                    {
                        continue;
                    }

                    (start, member) = level;
                    break;
                case (byte)',' or (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t':
                    at++;
                    continue;
                case (byte)'"':
                    at = EndOfText(document, at + 1);
                    break;
                default:
                    int length = document[at..].IndexOfAny(s_ends);
                    at = length < 0 ? document.Length : at + Math.Max(length, 1);
                    break;
            }

            parts.Add(start..at);
            if (at < document.Length && document[at] == ':')
            {
                member = start;
            }
            else if (member >= 0)
            {
                parts.Add(member..at);
                member = -1;
            }
        }

        return parts;
    }

    private static int EndOfText(ReadOnlySpan<byte> document, int at)
    {
        while (at < document.Length && document[at] != '"')
        {
            at += document[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, document.Length);
    }
}
