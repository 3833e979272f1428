using System;
using System.Collections.Generic;
using System.Text;

namespace TextMe.Tests.Writers;

/// <summary>Random strings that a seed repeats: alphabets mixed in every way, and lengths around the edges of blocks and chunks.</summary>
internal static class RandomText
{
    public static readonly string[] Alphabets =
    [
        "abcdefghijklmnopqrstuvwxyz 0123456789.,-",
        "אבגדהוזחטיכלמנסעפצקרשתםןץףך ",
        "אבגד efgh 12",
        "abc&<>\"'\\/;]",
        "a\r\n\tb",
        "éßÿĀ߿ࠀ€–漢\uD7FF\uE000\uFFFD",
        "ab😀🎉\U0010FFFF\U00010000א",
    ];

    /// <summary>Every length up to 200, then those around the pieces of long text and the chunks of output.</summary>
    public static IEnumerable<int> Lengths
    {
        get
        {
            for (int length = 0; length <= 200; length++)
            {
                yield return length;
            }

            foreach (int edge in new[] { 2048, 4096, 16 * 1024 })
            {
                for (int length = edge - 2; length <= edge + 2; length++)
                {
                    yield return length;
                }
            }
        }
    }

    /// <summary>Valid text of about that many chars, mostly from one alphabet and a little from another.</summary>
    public static string Create(Random random, int length)
    {
        Rune[] main = Pick(random);
        Rune[] other = Pick(random);
        int rarity = random.Next(1, 40);
        var text = new StringBuilder(length + 1);
        while (text.Length < length)
        {
            Rune[] alphabet = random.Next(rarity) == 0 ? other : main;
            text.Append(alphabet[random.Next(alphabet.Length)].ToString());
        }

        return text.ToString();
    }

    private static Rune[] Pick(Random random) => [.. Alphabets[random.Next(Alphabets.Length)].EnumerateRunes()];
}
