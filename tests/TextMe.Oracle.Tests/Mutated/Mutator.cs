using System;

namespace TextMe.Tests.Oracles.Mutated;

/// <summary>Small damages to a document, the same for the same seed.</summary>
internal sealed class Mutator(int seed, string[] pieces)
{
    private readonly Random _random = new(seed);

    public string Mutate(string document)
    {
        string text = document;
        for (int times = 1 + _random.Next(2); times > 0; times--)
        {
            int at = _random.Next(text.Length + 1);
            int length = Math.Min(_random.Next(1, 12), text.Length - at);
            text = _random.Next(4) switch
            {
                0 => text.Insert(at, pieces[_random.Next(pieces.Length)]),
                1 => text.Remove(at, Math.Min(1, length)).Insert(at, pieces[_random.Next(pieces.Length)]),
                2 => text.Remove(at, length),
                _ => text.Insert(_random.Next(text.Length + 1), text.Substring(at, length)),
            };
        }

        return text;
    }
}
