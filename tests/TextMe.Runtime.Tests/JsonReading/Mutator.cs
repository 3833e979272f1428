using System;

namespace TextMe.Tests.JsonReading;

/// <summary>Small damages to a document, the same for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    // What JSON is made of, and bytes that start, continue or break UTF-8.
    private static readonly byte[] s_bytes = [.. "{}[]:,\"\\/ \n\t0123456789-+.eEtrufalsn$_d8D"u8, 0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xC3, 0xD7, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];

    public Random Random { get; } = new(seed);

    public byte[] Mutate(byte[] document)
    {
        byte[] result = document;
        for (int times = 1 + Random.Next(3); times > 0; times--)
        {
            result = MutateOnce(result);
        }

        return result;
    }

    private byte[] MutateOnce(byte[] document)
    {
        int at = Random.Next(document.Length + 1);
        int end = Math.Min(document.Length, at + 1 + Random.Next(4));
        byte any = s_bytes[Random.Next(s_bytes.Length)];
        ReadOnlySpan<byte> before = document.AsSpan(0, at);
        switch (Random.Next(6))
        {
            case 0:
                return [.. before, any, .. document.AsSpan(at)];
            case 1:
                return [.. before, any, .. document.AsSpan(Math.Min(document.Length, at + 1))];
            case 2:
                return [.. before, .. document.AsSpan(end)];
            case 3:
                return [.. before, .. document.AsSpan(at, end - at), .. document.AsSpan(at)];
            case 4:
                return [.. before];
            default:
                int from = Random.Next(document.Length + 1);
                int length = Random.Next(Math.Min(20, document.Length - from) + 1);
                return [.. before, .. document.AsSpan(from, length), .. document.AsSpan(at)];
        }
    }
}
