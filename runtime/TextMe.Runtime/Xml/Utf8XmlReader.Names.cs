using System;
using System.Buffers;
using System.Text;

namespace TextMe.Xml;

/// <content>Names: <c>local</c> or <c>prefix:local</c>, each an NCName of Namespaces in XML 1.0.</content>
public ref partial struct Utf8XmlReader
{
    // Returns the end of the name; prefixLength counts the colon.
    private readonly int CheckName(int start, out int prefixLength)
    {
        int end = XmlScan.IndexOfNameStop(_utf8, start);
        if (ByteAt(end) >= 0x80 || end == start)
        {
            end = CheckWideName(start);
        }

        ReadOnlySpan<byte> name = _utf8.Slice(start, end - start);
        if (name[0] < 0x80 && !XmlCharacter.IsAsciiNameStart(name[0]))
        {
            throw Malformed("A name cannot start with this character.", start);
        }

        int colon = name.IndexOf((byte)':');
        prefixLength = colon + 1;
        if (colon >= 0)
        {
            CheckLocalName(start + colon + 1, end);
        }

        return end;
    }

    private readonly void CheckLocalName(int start, int end)
    {
        if (start == end || _utf8.Slice(start, end - start).Contains((byte)':'))
        {
            throw Malformed("A name has at most one colon, between a prefix and a local name.", start);
        }

        Rune.DecodeFromUtf8(_utf8.Slice(start, end - start), out Rune first, out _);
        if (!XmlCharacter.IsNameStart(first.Value))
        {
            throw Malformed("A name cannot start with this character.", start);
        }
    }

    private readonly int CheckWideName(int start)
    {
        int i = start;
        while (i < _utf8.Length)
        {
            if (_utf8[i] < 0x80)
            {
                if (!XmlCharacter.IsAsciiNameByte(_utf8[i]))
                {
                    break;
                }

                i++;
                continue;
            }

            if (Rune.DecodeFromUtf8(_utf8.Slice(i), out Rune character, out int length) != OperationStatus.Done)
            {
                throw Malformed(InvalidUtf8, i);
            }

            bool allowed = i == start ? XmlCharacter.IsNameStart(character.Value) : XmlCharacter.IsNamePart(character.Value);
            if (!allowed)
            {
                throw Malformed("The character cannot stand in a name.", i);
            }

            i += length;
        }

        return i > start ? i : throw Malformed(i >= _utf8.Length ? Truncated : "A name is expected.", start);
    }
}
