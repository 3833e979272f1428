using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Numbers that are the same for the same seed, on every version of .NET.</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, but not, the bound.</summary>
    public int Next(int bound) => (int)(NextBits() % (ulong)bound);

    public bool OneIn(int count) => Next(count) == 0;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Next(choices.Length)];

    // SplitMix64: every seed is a good one, so that the number of an input can be part of it.
    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
