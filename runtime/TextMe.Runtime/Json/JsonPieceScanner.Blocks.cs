using System;
using System.Numerics;
using TextMe.Text;

namespace TextMe.Json;

/// <content>The fast way over blocks of bytes without a backslash: what stands in strings is masked out, and brackets are counted.</content>
internal partial struct JsonPieceScanner
{
    // The bit in which '[' and '{', and ']' and '}', differ.
    private const byte BracketBit = 0x20;

    // Of an object or array. Stops in front of a block that is not so simple, in front of the bracket that ends the value, or where no whole block is left.
    private void PassBlocks(ReadOnlySpan<byte> rest)
    {
        while (rest.Length - _at >= ByteBlock.Length)
        {
            var bytes = new ByteBlock(rest, _at);
            if (bytes.Find((byte)'\\') != 0)
            {
                return;
            }

            ulong quotes = bytes.Find((byte)'"');
            ulong strings = Between(quotes) ^ (_inString ? ulong.MaxValue : 0);
            ByteBlock folded = bytes.With(BracketBit);
            ulong starts = folded.Find((byte)'{') & ~strings;
            ulong ends = folded.Find((byte)'}') & ~strings;
            int endCount = BitOperations.PopCount(ends);
            if (_depth <= endCount && Stops(starts, ends))
            {
                return;
            }

            _depth += BitOperations.PopCount(starts) - endCount;
            _inString ^= (BitOperations.PopCount(quotes) & 1) != 0;
            _at += ByteBlock.Length;
        }
    }

    // Whether the value ends in the block; then everything up to its last bracket has been passed.
    private bool Stops(ulong starts, ulong ends)
    {
        int depth = _depth;
        for (ulong brackets = starts | ends; brackets != 0; brackets &= brackets - 1)
        {
            int at = BitOperations.TrailingZeroCount(brackets);
            depth += ((ends >> at) & 1) == 0 ? 1 : -1;
            if (depth <= 0)
            {
                _depth = 1;
                _at += at;
                _inString = false;
                return true;
            }
        }

        return false;
    }

    // From each odd quote to the next one.
    private static ulong Between(ulong quotes)
    {
        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ (quotes << 32);
    }
}
