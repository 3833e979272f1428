using System;
using System.Buffers;
using System.Text;

namespace TextMe.Text;

/// <summary>UTF-8 to strings, strictly: invalid bytes are never replaced.</summary>
internal static partial class Utf8Decoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The string, or <see langword="null"/> when the bytes are not UTF-8.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> utf8) =>
        TryDecodeShort(utf8) ?? TryDecodeAny(utf8);

    /// <summary>The index of the first byte that is not UTF-8, or the length.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out int consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    /// <summary>Like <see cref="TryDecode"/>, for text of any length and any characters.</summary>
    private static string? TryDecodeAny(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return s_strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
