using System;

namespace TextMe.Serialization.Streaming;

/// <summary>Counts the lines of a document that passes by in pieces.</summary>
/// <param name="format">XML ends a line with a carriage return, too.</param>
internal struct LineCounter(WireFormat format)
{
    private long _ends;
    private bool _endsWithReturn;

    /// <summary>Counts a piece.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        if (format == WireFormat.Json)
        {
            _ends += piece.Count((byte)'\n');
            return;
        }

        // Most often a document without indentation, of which this is all.
        bool endedWithReturn = _endsWithReturn;
        _endsWithReturn = piece[^1] == '\r';
        if (piece.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            return;
        }

        // A return and a line feed are one end, wherever the document was cut.
        _ends += piece.Count((byte)'\n') + piece.Count((byte)'\r') - piece.Count("\r\n"u8) - (endedWithReturn && piece[0] == '\n' ? 1 : 0);
    }

    /// <summary>The line behind what was counted and a further piece.</summary>
    public readonly long LineBehind(ReadOnlySpan<byte> piece)
    {
        LineCounter copy = this;
        copy.Add(piece);
        return copy._ends + 1;
    }
}
