using System;
using System.Buffers;

namespace TextMe.Json;

/// <summary>
/// Finds the end of the next value of a document that comes in pieces, looking at each byte once. It knows no more than strings and brackets: what is
/// malformed is the reader's to find, which never gets behind the first mistake.
/// </summary>
internal partial struct JsonPieceScanner
{
    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> s_single = SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    // All offsets count from the value's start, for the buffer moves. Bytes before this one have been looked at.
    private int _at;

    // Objects and arrays open.
    private int _depth;

    private bool _inString;

    /// <summary>Finds the end of a value, or of a member's name.</summary>
    /// <param name="rest">All bytes from the value's start that are there.</param>
    public bool TryFind(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] is not ((byte)'"' or (byte)'{' or (byte)'['))
        {
            // A number or a word ends where something else follows.
            int end = rest.Slice(_at).IndexOfAnyExcept(s_single);
            _at = rest.Length;
            return end >= 0;
        }

        while (true)
        {
            if (rest[0] != '"')
            {
                PassBlocks(rest);
            }

            int length = _inString ? rest.Slice(_at).IndexOfAny((byte)'"', (byte)'\\') : rest.Slice(_at).IndexOfAny(s_structure);
            if (length < 0)
            {
                _at = rest.Length;
                return false;
            }

            int stop = _at + length;
            _at = stop + 1;
            switch (rest[stop])
            {
                case (byte)'\\' when _at == rest.Length:
                    _at = stop;
                    return false;
                case (byte)'\\':
                    _at++;
                    continue;
                case (byte)'"':
                    _inString = !_inString;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                default:
                    _depth--;
                    break;
            }

            if (_depth <= 0 && !_inString)
            {
                return true;
            }
        }
    }
}
