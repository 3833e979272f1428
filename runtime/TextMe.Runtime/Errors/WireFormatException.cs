using System.Globalization;

namespace TextMe;

/// <summary>A document that is not well formed or does not fit its type, or a value that cannot be written.</summary>
public sealed class WireFormatException : TextMeException
{
    /// <summary>Creates the exception for a document that cannot be read.</summary>
    /// <param name="error">The rule that was broken.</param>
    /// <param name="rule">The rule in words, and what to do; no text of the document.</param>
    /// <param name="path">Where: the names from the root, joined by <c>/</c>; empty at the root itself.</param>
    /// <param name="byteOffset">Where: bytes from the start of the document.</param>
    /// <param name="line">Where: the line, from 1.</param>
    public WireFormatException(WireError error, string rule, string path, long byteOffset, long line)
        : base(string.Create(CultureInfo.InvariantCulture, $"{rule} Path: {Shown(path)}, byte {byteOffset}, line {line}."))
    {
        Error = error;
        Rule = rule;
        Path = path;
        ByteOffset = byteOffset;
        Line = line;
    }

    /// <summary>Creates the exception for a value that cannot be written.</summary>
    /// <param name="error">The rule that was broken.</param>
    /// <param name="rule">The rule in words; no text of the value.</param>
    /// <param name="path">The member: names from the root, joined by <c>/</c>.</param>
    public WireFormatException(WireError error, string rule, string path)
        : base($"{rule} Member: {Shown(path)}.")
    {
        Error = error;
        Rule = rule;
        Path = path;
        ByteOffset = -1;
        Line = -1;
    }

    /// <summary>The rule that was broken.</summary>
    public WireError Error { get; }

    /// <summary>The rule in words.</summary>
    public string Rule { get; }

    /// <summary>The names from the root to the place, joined by <c>/</c>; the root's own name is not part of it.</summary>
    public string Path { get; }

    /// <summary>Bytes from the start of the document; -1 when writing.</summary>
    public long ByteOffset { get; }

    /// <summary>The line, from 1; -1 when writing.</summary>
    public long Line { get; }

    private static string Shown(string path) => path.Length == 0 ? "(root)" : path;
}
