namespace TextMe.Text;

/// <summary>How the bytes of a document stand for characters.</summary>
internal enum SourceEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    UsAscii,
    Iso8859_1,
    Iso8859_8,
    Windows1252,
    Windows1255,
}
