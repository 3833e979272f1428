using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TextMe.Xml;

/// <summary>Where an offset of a document is, in words for people.</summary>
/// <param name="Path">
/// The open elements below the root and the attribute, joined by <c>/</c>; an element with earlier siblings of its name has their number as
/// <c>[n]</c>.
/// </param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct XmlLocation(string Path, long Line)
{
    // A path is for people: more depth does not help them, and it is in the sender's hands.
    private const int MostNames = 64;

    /// <summary>
    /// Finds an offset by scanning the document again, in one pass for the path and one for the siblings; what is malformed ends the path.
    /// </summary>
    public static XmlLocation Find(ReadOnlySpan<byte> utf8, int offset)
    {
        List<(int Start, int End)> open = [];
        var tags = new XmlTagWalker(utf8, 0, offset);
        while (tags.MoveNext())
        {
            if (tags.IsStart)
            {
                open.Add((tags.NameStart, tags.NameEnd));
            }

            if (tags.IsEnd && open.Count > 0)
            {
                open.RemoveAt(open.Count - 1);
            }
        }

        var path = new StringBuilder();
        for (int i = 1; i < open.Count && i <= MostNames; i++)
        {
            path.Append(i > 1 ? "/" : "");
            path.Append(ShownName.Of(utf8[open[i].Start..open[i].End]));
            int earlier = CountEarlier(utf8, open[i - 1].End, open[i]);
            if (earlier > 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{earlier}]");
            }
        }

        if (open.Count > MostNames + 1)
        {
            path.Append("/…");
        }
        else if (tags.AttributeEnd > tags.AttributeStart)
        {
            path.Append(path.Length > 0 ? "/" : "");
            path.Append(ShownName.Of(utf8[tags.AttributeStart..tags.AttributeEnd]));
        }

        return new XmlLocation(path.ToString(), CountLines(utf8.Slice(0, Math.Min(offset, utf8.Length))));
    }

    // The siblings stand between the parent's name and the element.
    private static int CountEarlier(ReadOnlySpan<byte> utf8, int parentNameEnd, (int Start, int End) element)
    {
        ReadOnlySpan<byte> name = utf8[element.Start..element.End];
        int count = 0;
        int depth = 0;
        var tags = new XmlTagWalker(utf8, XmlTagWalker.EndOfTag(utf8, parentNameEnd), element.Start - 1);
        while (tags.MoveNext())
        {
            if (tags.IsStart)
            {
                count += depth == 0 && utf8[tags.NameStart..tags.NameEnd].SequenceEqual(name) ? 1 : 0;
                depth++;
            }

            depth -= tags.IsEnd ? 1 : 0;
        }

        return count;
    }

    /// <summary>The line of what follows these bytes.</summary>
    public static long CountLines(ReadOnlySpan<byte> before)
    {
        long line = 1;
        while (true)
        {
            int end = before.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                return line;
            }

            line++;
            before = before.Slice(end + (before.Slice(end) is [(byte)'\r', (byte)'\n', ..] ? 2 : 1));
        }
    }
}
