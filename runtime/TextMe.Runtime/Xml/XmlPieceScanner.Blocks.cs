using System;
using System.Numerics;
using TextMe.Text;

namespace TextMe.Xml;

/// <content>
/// The fast way over most elements: where a block of bytes holds no other markup than start tags and end tags, and no <c>/&gt;</c>, the number of open
/// elements behind it is a matter of counting, for a <c>&lt;</c> stands nowhere else.
/// </content>
internal partial struct XmlPieceScanner
{
    // In front of content. Stops in front of a block that is not so simple, at the end tag of the element looked for, or where no whole block is left.
    private void PassBlocks(ReadOnlySpan<byte> rest)
    {
        int at = _at;
        int depth = _depth;
        int last = -1;
        while (rest.Length - at > ByteBlock.Length)
        {
            var bytes = new ByteBlock(rest, at);
            var following = new ByteBlock(rest, at + 1);
            ulong tags = bytes.Find((byte)'<');
            ulong slashes = following.Find((byte)'/');
            ulong others = tags & (following.Find((byte)'!') | following.Find((byte)'?'));
            ulong empty = bytes.Find((byte)'/') & following.Find((byte)'>');
            if ((others | empty) != 0)
            {
                break;
            }

            ulong ends = tags & slashes;
            int endCount = BitOperations.PopCount(ends);
            if (depth <= endCount && EndsWithin(tags, ends, depth, out int end))
            {
                // The end tag itself is read the slow way.
                _markup = at + end + 1;
                _at = _passed = _markup;
                _depth = 1;
                return;
            }

            depth += BitOperations.PopCount(tags) - (2 * endCount);
            last = tags == 0 ? last : at + BitOperations.Log2(tags);
            at += ByteBlock.Length;
        }

        _at = _passed = at;
        _depth = depth;
        if (last >= 0)
        {
            // Where the last tag ends is not known; it is read again, the slow way.
            _depth += rest[last + 1] == '/' ? 1 : -1;
            _markup = _at = last + 1;
        }
    }

    private static bool EndsWithin(ulong tags, ulong ends, int depth, out int end)
    {
        for (; tags != 0; tags &= tags - 1)
        {
            end = BitOperations.TrailingZeroCount(tags);
            depth += ((ends >> end) & 1) == 0 ? 1 : -1;
            if (depth <= 0)
            {
                return true;
            }
        }

        end = 0;
        return false;
    }
}
