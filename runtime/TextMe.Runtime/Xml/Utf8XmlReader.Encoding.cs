using System;
using System.Text;

namespace TextMe.Xml;

/// <content>What the XML declaration says about the encoding.</content>
public ref partial struct Utf8XmlReader
{
    private readonly void CheckEncoding(ReadOnlySpan<byte> name, bool marked, int start)
    {
        if (name.IsEmpty)
        {
            return;
        }

        if (!IsEncodingName(name))
        {
            throw Malformed("The encoding's name starts with a letter; letters, digits, '.', '_' and '-' follow.", start);
        }

        bool isAscii = !marked && Ascii.EqualsIgnoreCase(name, "US-ASCII"u8);
        if (!isAscii && !Ascii.EqualsIgnoreCase(name, "UTF-8"u8))
        {
            throw Malformed("The XML declaration names another encoding than the document has; UTF-8 is expected.", start);
        }

        if (isAscii)
        {
            int beyond = _utf8.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (beyond >= 0)
            {
                throw Malformed("The document says that it is US-ASCII, but it is not.", beyond);
            }
        }
    }

    private static bool IsEncodingName(ReadOnlySpan<byte> name)
    {
        foreach (byte value in name)
        {
            if (value is (byte)':' or >= 0x80 || !XmlCharacter.IsAsciiNameByte(value))
            {
                return false;
            }
        }

        return XmlCharacter.IsAsciiNameStart(name[0]) && name[0] != '_';
    }
}
