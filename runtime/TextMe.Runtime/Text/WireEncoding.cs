using System;
using System.Buffers;
using TextMe.Text;

namespace TextMe;

/// <summary>Makes UTF-8, the one encoding that the readers read, of documents in other encodings.</summary>
/// <remarks>
/// <para>
/// What decides, in this order: the byte order mark, the <c>charset</c> that came with the document, the XML declaration, UTF-8. Read are UTF-8, UTF-16,
/// US-ASCII, ISO-8859-1, ISO-8859-8, windows-1252 and windows-1255. Refused are any other name, bytes that the encoding does not have, and an XML
/// declaration that contradicts mark or charset; but encodings that share ASCII do not contradict each other about a document that is nothing else.
/// </para>
/// <para>
/// <see cref="WireSerializer"/>, the HTTP transport and the endpoint do this by themselves. The tables of the code pages are the platform's; nothing needs
/// to be registered.
/// </para>
/// </remarks>
public static class WireEncoding
{
    private const int ChunkBytes = 16 * 1024;

    /// <summary>Writes a document as UTF-8, if it is not UTF-8 already.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="format">The format; only XML can declare an encoding.</param>
    /// <param name="charset">The <c>charset</c> parameter of the <c>Content-Type</c>; <see langword="null"/> or empty: there is none.</param>
    /// <param name="utf8">
    /// Takes the document, at most three times as long, without a byte order mark and with spaces where an XML declaration named the encoding.
    /// </param>
    /// <returns><see langword="false"/>: nothing was written, because the document is to be read as it is.</returns>
    /// <exception cref="ArgumentNullException">The output is <see langword="null"/>.</exception>
    /// <exception cref="WireFormatException">The encoding is not known or is contradicted, or a byte is not of it.</exception>
    public static bool TryTranscode(ReadOnlySpan<byte> document, WireFormat format, string? charset, IBufferWriter<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        DetectedEncoding detected = DetectedEncoding.Detect(document, format, charset, out _);
        if (detected.IsUtf8)
        {
            return false;
        }

        Transcode(document, detected, SingleByteTable.FromCodePages, utf8);
        return true;
    }

    /// <summary>Writes a document in an encoding other than UTF-8 as UTF-8.</summary>
    internal static void Transcode(
        ReadOnlySpan<byte> document, DetectedEncoding detected, Func<SourceEncoding, SingleByteTable>? codePages, IBufferWriter<byte> utf8)
    {
        Utf8Conversion conversion = detected.CreateConversion(codePages);
        int position = detected.MarkLength;
        long line = 1;
        bool isFirst = true;
        while (position < document.Length)
        {
            Span<byte> chunk = utf8.GetSpan(ChunkBytes);
            bool isValid = conversion.TryConvert(document.Slice(position), chunk, isEnd: true, out int read, out int written);
            position += read;
            chunk = chunk.Slice(0, written);
            line += chunk.Count((byte)'\n');
            if (!isValid)
            {
                throw new WireFormatException(WireError.NotWellFormed, detected.Rule, "", position, line);
            }

            if (isFirst)
            {
                DeclaredEncoding.Blank(chunk);
                isFirst = false;
            }

            utf8.Advance(written);
        }
    }
}
