using System;
using System.Text;

namespace TextMe.Text;

/// <summary>UTF-8 to strings, strictly: invalid bytes are never replaced.</summary>
internal static class Utf8Decoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The string of bytes that are known to be ASCII.</summary>
    public static string DecodeAscii(ReadOnlySpan<byte> ascii) => Encoding.Latin1.GetString(ascii);

    /// <summary>The string, or <see langword="null"/> when the bytes are not UTF-8.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> utf8)
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
