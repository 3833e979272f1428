using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <summary>Text between XML tags: <c>&amp; &lt; &gt;</c>, and <c>\r</c>, which a reader would otherwise turn into <c>\n</c>.</summary>
internal readonly struct XmlTextEscape : ITextEscape
{
    public static int MaxBytesPerChar => 5;

    // 0x83: the C0 controls and what is not ASCII; without 1 (tab, line feed): plain; + 4: 0x2_; + 8: 0x3_.
    public static Vector128<byte> LowNibbles =>
        Vector128.Create((byte)0x83, 0x83, 0x83, 0x83, 0x83, 0x83, 0x87, 0x83, 0x83, 0x82, 0x82, 0x83, 0x8B, 0x83, 0x8B, 0x83);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(uint value) => value - 0x20 < 0x60 && value != '&' && value != '<' && value != '>';

    public static ReadOnlySpan<byte> Escape(uint value) => value switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '\r' => "&#xD;"u8,
        '\n' => "\n"u8,
        '\t' => "\t"u8,
        _ => default,
    };
}

/// <summary>An XML attribute value between double quotes; tab and line breaks as references, or a reader would make spaces of them.</summary>
internal readonly struct XmlAttributeEscape : ITextEscape
{
    public static int MaxBytesPerChar => 6;

    public static Vector128<byte> LowNibbles =>
        Vector128.Create((byte)0x83, 0x83, 0x87, 0x83, 0x83, 0x83, 0x87, 0x83, 0x83, 0x83, 0x83, 0x83, 0x8B, 0x83, 0x8B, 0x83);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(uint value) => value - 0x20 < 0x60 && value != '&' && value != '<' && value != '>' && value != '"';

    public static ReadOnlySpan<byte> Escape(uint value) => value switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#xD;"u8,
        '\n' => "&#xA;"u8,
        '\t' => "&#x9;"u8,
        _ => default,
    };
}

/// <summary>
/// The content of a JSON string. A control that XML cannot carry has no escape here either: a value means the same in both formats.
/// </summary>
internal readonly struct JsonTextEscape : ITextEscape
{
    public static int MaxBytesPerChar => 3;

    // + 0x20: 0x5_, the backslash.
    public static Vector128<byte> LowNibbles =>
        Vector128.Create((byte)0x83, 0x83, 0x87, 0x83, 0x83, 0x83, 0x83, 0x83, 0x83, 0x83, 0x83, 0x83, 0xA3, 0x83, 0x83, 0x83);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(uint value) => value - 0x20 < 0x60 && value != '"' && value != '\\';

    public static ReadOnlySpan<byte> Escape(uint value) => value switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\n' => "\\n"u8,
        '\r' => "\\r"u8,
        '\t' => "\\t"u8,
        _ => default,
    };
}
