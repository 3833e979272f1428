using System;

namespace TextMe.Json;

/// <content>Reading a document in pieces: each value that is there as a whole gets a reader of its own.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Starts at a value or a name inside a document.</summary>
    /// <param name="utf8">From there on.</param>
    /// <param name="limits">The bounds; that of a whole document does not count.</param>
    /// <param name="depth">Objects and arrays open around it.</param>
    internal WireJsonReader(ReadOnlySpan<byte> utf8, WireLimits limits, int depth)
    {
        _document = utf8;
        _limits = limits;
        _depth = depth;
    }

    /// <summary>The next byte to be read.</summary>
    internal readonly int Position => _position;

    /// <summary>Takes a name, without the colon.</summary>
    /// <returns>The name without quotes and escapes, valid until the next call.</returns>
    internal ReadOnlySpan<byte> ReadNameOnly()
    {
        ReadOnlySpan<byte> raw = TakeRawText(out bool escaped);
        return escaped ? Unescape(raw) : raw;
    }

    /// <summary>Takes the first byte of an object or array.</summary>
    internal void ReadOpening() => Enter();

    /// <summary>Takes a comma if it stands at the position.</summary>
    internal bool TryComma() => TryTake(","u8);

    /// <summary>Gives back what was rented; the reader is of no use after that.</summary>
    internal void Release() => ReleaseScratch();

    /// <summary>The failure at the position.</summary>
    internal readonly WireFormatException Malformed(string rule) => NotWellFormed(rule, _position);

    /// <summary>The failure for a document that ends here.</summary>
    internal readonly WireFormatException EndsTooEarly() => UnexpectedEnd();

    /// <summary>The failure for a value at the position that has to be an object.</summary>
    internal readonly WireFormatException NoObject() => WrongValue("an object");
}
