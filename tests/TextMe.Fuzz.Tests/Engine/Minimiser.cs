using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Makes an input that fails as small as it gets while it still fails: delta debugging over bytes, then plainer bytes.</summary>
internal static class Minimiser
{
    // Each attempt runs the target once; beyond that a smaller input is not worth the wait.
    private const int MostAttempts = 20_000;

    public static byte[] Minimise(byte[] input, Predicate<byte[]> fails)
    {
        int attempts = 0;
        byte[] smallest = input;
        bool shrunk = true;
        while (shrunk)
        {
            shrunk = false;
            for (int size = Math.Max(smallest.Length / 2, 1); size >= 1; size /= 2)
            {
                for (int at = 0; at + size <= smallest.Length;)
                {
                    byte[] candidate = Edit.Replace(smallest, at..(at + size), []);
                    if (Try(candidate))
                    {
                        smallest = candidate;
                        shrunk = true;
                    }
                    else
                    {
                        at += size;
                    }
                }
            }
        }

        for (int at = 0; at < smallest.Length; at++)
        {
            byte[] candidate = Edit.Replace(smallest, at..(at + 1), "a"u8);
            smallest = smallest[at] != (byte)'a' && Try(candidate) ? candidate : smallest;
        }

        return smallest;

        bool Try(byte[] candidate) => attempts++ < MostAttempts && fails(candidate);
    }
}
