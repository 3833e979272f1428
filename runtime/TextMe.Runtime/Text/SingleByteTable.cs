using System;
using System.Text;

namespace TextMe.Text;

/// <summary>What the bytes from 0x80 stand for in an encoding of one byte per character.</summary>
internal sealed class SingleByteTable
{
    private const char Undefined = '\uFFFF';

    private static SingleByteTable? s_hebrew;
    private static SingleByteTable? s_windowsHebrew;
    private static SingleByteTable? s_windowsWestern;

    private readonly char[] _upper = new char[128];

    private SingleByteTable(Encoding encoding, bool isWindows)
    {
        var bytes = new byte[1];
        for (int i = 0; i < _upper.Length; i++)
        {
            // The provider invents a character for each byte that the standard leaves open: a private one, in Windows code pages also a control.
            bytes[0] = (byte)(i + 0x80);
            char character = encoding.GetChars(bytes)[0];
            bool isInvented = character is >= '\uE000' and <= '\uF8FF' || (isWindows && character < '\u00A0');
            _upper[i] = isInvented ? Undefined : character;
        }
    }

    /// <summary>ASCII alone: every byte from 0x80 is undefined.</summary>
    public static SingleByteTable UsAscii { get; } = CreateAscii();

    /// <summary>ISO 8859-1, whose bytes are the first 256 characters of Unicode.</summary>
    public static SingleByteTable Iso8859_1 { get; } = new(Encoding.Latin1, isWindows: false);

    /// <summary>
    /// The tables that come from the platform's code pages. Whatever refers to this brings them, some 0.8 MB, into a native program.
    /// </summary>
    public static SingleByteTable FromCodePages(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Iso8859_8 => s_hebrew ??= FromCodePage(28598, isWindows: false),
        SourceEncoding.Windows1255 => s_windowsHebrew ??= FromCodePage(1255, isWindows: true),
        _ => s_windowsWestern ??= FromCodePage(1252, isWindows: true),
    };

    /// <summary>The character of a byte from 0x80.</summary>
    /// <returns><see langword="false"/>: the encoding has none.</returns>
    public bool TryGet(byte value, out char character)
    {
        character = _upper[value - 0x80];
        return character != Undefined;
    }

    private static SingleByteTable FromCodePage(int codePage, bool isWindows) =>
        new(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!, isWindows);

    private static SingleByteTable CreateAscii()
    {
        var table = new SingleByteTable(Encoding.Latin1, isWindows: false);
        table._upper.AsSpan().Fill(Undefined);
        return table;
    }
}
