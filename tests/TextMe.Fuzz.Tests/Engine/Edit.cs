using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Replaces a part of a document by something else.</summary>
internal static class Edit
{
    public static byte[] Replace(byte[] document, Range range, ReadOnlySpan<byte> with)
    {
        (int offset, int length) = range.GetOffsetAndLength(document.Length);
        return [.. document.AsSpan(0, offset), .. with, .. document.AsSpan(offset + length)];
    }

    public static byte[] Insert(byte[] document, int at, ReadOnlySpan<byte> text) => Replace(document, at..at, text);

    /// <summary>Puts two parts that do not overlap in each other's place.</summary>
    public static byte[] Swap(byte[] document, Range one, Range other)
    {
        (Range first, Range second) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return first.End.Value > second.Start.Value
            ? document
            : [.. document[..first.Start], .. document[second], .. document[first.End..second.Start], .. document[first], .. document[second.End..]];
    }
}
