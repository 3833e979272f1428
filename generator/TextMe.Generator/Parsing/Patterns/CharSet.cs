using System;

namespace TextMe.Generator.Parsing.Patterns;

/// <summary>A set of characters: each of ASCII by itself, all others as one.</summary>
internal readonly struct CharSet(ulong low, ulong high, bool others)
{
    private readonly ulong _low = low;
    private readonly ulong _high = high;
    private readonly bool _others = others;

    public static CharSet All { get; } = new(ulong.MaxValue, ulong.MaxValue, true);

    public static CharSet Digits { get; } = Where(static c => c is >= '0' and <= '9', others: true);

    public static CharSet Letters { get; } = Where(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_', others: true);

    public static CharSet Spaces { get; } = Where(static c => c is ' ' or (>= '\t' and <= '\r'), others: true);

    public CharSet Inverse => new(~_low, ~_high, true);

    public static CharSet operator |(CharSet a, CharSet b) => new(a._low | b._low, a._high | b._high, a._others || b._others);

    public static CharSet Range(char first, char last) => Where(c => c >= first && c <= last, others: last >= 128);

    public bool Overlaps(CharSet other) => (_low & other._low) != 0 || (_high & other._high) != 0 || (_others && other._others);

    private static CharSet Where(Func<int, bool> isIn, bool others)
    {
        ulong low = 0;
        ulong high = 0;
        for (int c = 0; c < 64; c++)
        {
            low |= isIn(c) ? 1UL << c : 0;
            high |= isIn(c + 64) ? 1UL << c : 0;
        }

        return new CharSet(low, high, others);
    }
}
