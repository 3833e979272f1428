using System;

namespace TextMe;

/// <summary>Bounds on what is read. A document beyond one of them is refused with <see cref="WireFormatException"/>.</summary>
public sealed record WireLimits
{
    /// <summary>The defaults.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>Elements, objects and arrays open at one time. Default: 64.</summary>
    public int MaxDepth { get; init => field = Positive(value); } = 64;

    /// <summary>
    /// Bytes of a document that is read as a whole. Default: 64 MiB. The HTTP transport has its own, lower bound.
    /// </summary>
    public long MaxDocumentBytes { get; init => field = Positive(value); } = 64L << 20;

    /// <summary>Attributes of one XML element, namespace declarations among them. Default: 128.</summary>
    public int MaxAttributes { get; init => field = Positive(value); } = 128;

    /// <summary>UTF-8 bytes of one text, attribute or JSON string. Default: 16 MiB.</summary>
    public int MaxTextBytes { get; init => field = Positive(value); } = 16 << 20;

    /// <summary>
    /// UTF-8 bytes of one item that <c>WireSerializer.EnumerateAsync</c> hands out, and of one tag, text or comment around the items: so much of
    /// the document is held at one time. Default: 16 MiB, at most 512 MiB: what is held stands in one array, with room to read on.
    /// </summary>
    public int MaxItemBytes { get; init => field = AtMost(512 << 20, Positive(value)); } = 16 << 20;

    /// <summary>Items of one list that is held as a whole. Default: 1,000,000.</summary>
    public int MaxItems { get; init => field = Positive(value); } = 1_000_000;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    private static int AtMost(int most, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
