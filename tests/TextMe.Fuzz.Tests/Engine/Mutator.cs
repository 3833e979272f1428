using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TextMe.Fuzz.Tests;

/// <summary>Makes inputs of a corpus: each a document damaged a few times, by bytes or by what the format is made of.</summary>
internal sealed class Mutator(WireFormat format, IReadOnlyList<byte[]> corpus)
{
    private const int LongestInput = 64 << 10;

    /// <summary>The input of a number: the same for the same seed and corpus.</summary>
    public byte[] Create(ulong seed, long number)
    {
        var random = new FuzzRandom((seed * 0xD1342543DE82EF95) ^ (ulong)number);
        byte[] document = corpus[random.Next(corpus.Count)];
        for (int times = 1 + random.Next(random.OneIn(8) ? 12 : 3); times > 0; times--)
        {
            byte[] next = random.OneIn(2) ? MutateBytes(document, random) : MutateTokens(document, random);
            document = next.Length <= LongestInput ? next : next[..LongestInput];
        }

        return document;
    }

    private byte[] MutateBytes(byte[] document, FuzzRandom random)
    {
        int at = random.Next(document.Length + 1);
        int end = Math.Min(document.Length, at + 1 + random.Next(random.OneIn(4) ? 64 : 4));
        byte[] fragment = Fragments.Of(format, random);
        switch (random.Next(9))
        {
            case 0:
                return at == document.Length ? document : Edit.Replace(document, at..(at + 1), [(byte)(document[at] ^ (1 << random.Next(8)))]);
            case 1:
                return Edit.Insert(document, at, [(byte)random.Next(256)]);
            case 2:
                return Edit.Replace(document, at..end, []);
            case 3:
                return Edit.Insert(document, at, document.AsSpan(at, end - at));
            case 4:
                return document[..at];
            case 5:
                return Edit.Replace(document, at..end, fragment);
            case 6:
                byte[] other = corpus[random.Next(corpus.Count)];
                int from = random.Next(other.Length + 1);
                return [.. document.AsSpan(0, at), .. other.AsSpan(from)];
            case 7:
                return random.OneIn(4) ? [.. Encoding.UTF8.Preamble, .. document] : Edit.Insert(document, at, fragment);
            default:
                return Edit.Insert(document, at, fragment);
        }
    }

    private byte[] MutateTokens(byte[] document, FuzzRandom random)
    {
        List<Range> parts = format == WireFormat.Xml ? XmlParts.Find(document) : JsonParts.Find(document);
        if (parts.Count == 0)
        {
            return document;
        }

        Range part = parts[random.Next(parts.Count)];
        Range other = parts[random.Next(parts.Count)];
        switch (random.Next(8))
        {
            case 0:
                return Edit.Replace(document, part, []);
            case 1:
                return Edit.Insert(document, part.End.Value, [.. Separator(document, part), .. document[part]]);
            case 2:
                return Edit.Swap(document, part, other);
            case 3:
                return Edit.Insert(document, other.Start.Value, document[part]);
            case 4:
                return Edit.Replace(document, part, document[other]);
            case 5:
                return Edit.Replace(document, part, Fragments.Of(format, random));
            case 6:
                return Edit.Replace(document, part, Nested(document[part], random));
            default:
                return Edit.Insert(document, part.Start.Value, Fragments.Of(format, random));
        }
    }

    // Members and items need a comma between them; a broken document is as welcome.
    private ReadOnlySpan<byte> Separator(byte[] document, Range part) =>
        format == WireFormat.Json && (part.End.Value >= document.Length || document[part.End.Value] != ':') ? ","u8 : [];

    private byte[] Nested(byte[] part, FuzzRandom random)
    {
        int levels = random.OneIn(3) ? 50 + random.Next(30) : 1 + random.Next(4);
        levels = random.OneIn(50) ? 2_000 : levels;
        (string open, string close) = format == WireFormat.Xml
            ? random.Pick<(string, string)>([("<node>", "</node>"), ("<next>", "</next>"), ("<p:x xmlns:p='u'>", "</p:x>")])
            : random.Pick<(string, string)>([("[", "]"), ("{\"next\":", "}"), ("{\"node\":[", "]}"), ("{\"_\":", "}")]);
        return
        [
            .. Enumerable.Repeat(Encoding.UTF8.GetBytes(open), levels).SelectMany(static bytes => bytes), .. part,
            .. Enumerable.Repeat(Encoding.UTF8.GetBytes(close), levels).SelectMany(static bytes => bytes),
        ];
    }
}
