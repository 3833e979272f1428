using System;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Documents;

/// <summary>Bounds of the check.</summary>
internal static class Limits
{
    /// <summary>Elements, or objects and arrays, open at one time: as <c>WireLimits</c> has it.</summary>
    public const int Depth = 64;

    public const string TooDeep = "there may be at most 64 levels";

    /// <summary>UTF-16 units of a document; an example is shorter, and a build must not wait for a dump.</summary>
    public const int Length = 1_000_000;

    /// <summary>Behind the byte order mark, which a string may have; in a file the compiler takes it.</summary>
    public static int StartOf(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The character at a position, or the last one.</summary>
    public static TextSpan CharacterAt(string text, int offset) =>
        text.Length == 0 ? default : new TextSpan(Math.Min(offset, text.Length - 1), 1);
}
