using System;
using System.Buffers;

namespace TextMe.AspNetCore;

/// <summary>Tells the format of a request.</summary>
internal static class RequestFormat
{
    /// <summary>
    /// The format that the media type names. Clients also send none, or that of a form, with either body; then the first character decides, and what starts
    /// like neither is taken as XML.
    /// </summary>
    public static WireFormat Of(string? contentType, ReadOnlySequence<byte> body)
    {
        ReadOnlySpan<char> mediaType = contentType;
        int parameters = mediaType.IndexOf(';');
        mediaType = (parameters < 0 ? mediaType : mediaType[..parameters]).Trim();
        if (Names(mediaType, "json"))
        {
            return WireFormat.Json;
        }

        return Names(mediaType, "xml") || FirstCharacter(body) is not ((byte)'{' or (byte)'[') ? WireFormat.Xml : WireFormat.Json;
    }

    private static bool Names(ReadOnlySpan<char> mediaType, ReadOnlySpan<char> format)
    {
        if (!mediaType.EndsWith(format, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> before = mediaType[..^format.Length];
        return before.EndsWith("+", StringComparison.Ordinal)
            || before.Equals("application/", StringComparison.OrdinalIgnoreCase)
            || before.Equals("text/", StringComparison.OrdinalIgnoreCase);
    }

    private static byte FirstCharacter(ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(body);
        reader.IsNext("\uFEFF"u8, advancePast: true);

        // The mark of UTF-16, and the zeros around its ASCII characters.
        reader.AdvancePastAny((byte)0xFE, (byte)0xFF, (byte)0);
        reader.AdvancePastAny(" \t\r\n"u8);
        return reader.TryPeek(out byte first) ? first : (byte)0;
    }
}
