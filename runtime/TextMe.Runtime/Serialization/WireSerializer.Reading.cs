using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Json;
using TextMe.Text;
using TextMe.Xml;

namespace TextMe;

/// <content>Reading of whole documents.</content>
public static partial class WireSerializer
{
    /// <summary>Reads a value from a whole document.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="utf8">The document. Its encoding is found out as <see cref="WireEncoding"/> says; UTF-8 is read in place.</param>
    /// <param name="format">The format.</param>
    /// <param name="limits">Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    /// <returns>The value. Constraints are not checked.</returns>
    /// <remarks>
    /// In a native program (<c>PublishAot</c>) this method alone does not bring the tables of ISO-8859-8, windows-1252 and windows-1255, which are larger
    /// than all the rest of this library; such a document is refused with a message that says so. Every other way of reading brings them.
    /// </remarks>
    /// <exception cref="WireFormatException">The document is not well formed, does not fit the type or exceeds a limit.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8, WireFormat format, WireLimits? limits = null)
        where T : IWireContract<T>
    {
        DetectedEncoding detected = DetectedEncoding.Detect(utf8, format, charset: null, out _);
        if (detected.IsUtf8)
        {
            return Read<T>(utf8, format, limits);
        }

        // A constant where programs are compiled ahead of time: there the branch, and with it the tables, is left out.
        Func<SourceEncoding, SingleByteTable>? codePages = null;
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            codePages = SingleByteTable.FromCodePages;
        }

        return ReadTranscoded<T>(utf8, detected, codePages, format, limits);
    }

    /// <summary>Reads a value from a whole document that came with a charset.</summary>
    /// <param name="utf8">The document. Its encoding is found out as <see cref="WireEncoding"/> says; UTF-8 is read in place.</param>
    /// <param name="format">The format.</param>
    /// <param name="limits">Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    /// <param name="charset">The <c>charset</c> parameter of its <c>Content-Type</c>; <see langword="null"/> or empty: there was none.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, WireFormat, WireLimits?)"/>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8, WireFormat format, WireLimits? limits, string? charset)
        where T : IWireContract<T>
    {
        DetectedEncoding detected = DetectedEncoding.Detect(utf8, format, charset, out _);
        return detected.IsUtf8
            ? Read<T>(utf8, format, limits)
            : ReadTranscoded<T>(utf8, detected, SingleByteTable.FromCodePages, format, limits);
    }

    /// <summary>Reads a value from a stream that holds one document and nothing else. The stream stays open.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, WireFormat, WireLimits?, string?, CancellationToken)"/>
    public static ValueTask<T> DeserializeAsync<T>(Stream stream, WireFormat format, CancellationToken cancellationToken = default)
        where T : IWireContract<T> => DeserializeAsync<T>(stream, format, limits: null, charset: null, cancellationToken);

    /// <summary>Reads a value from a stream that holds one document and nothing else. The stream stays open.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, WireFormat, WireLimits?, string?, CancellationToken)"/>
    public static ValueTask<T> DeserializeAsync<T>(
        Stream stream, WireFormat format, WireLimits? limits, CancellationToken cancellationToken = default)
        where T : IWireContract<T> => DeserializeAsync<T>(stream, format, limits, charset: null, cancellationToken);

    /// <summary>Reads a value from a stream that holds one document and nothing else. The stream stays open.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="stream">
    /// The stream, read to its end from where it stands, in pieces of whatever size it delivers. The document's encoding is found out as
    /// <see cref="WireEncoding"/> says.
    /// </param>
    /// <param name="format">The format.</param>
    /// <param name="limits">
    /// Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>. The document is held in pooled memory while it is
    /// read, so <see cref="WireLimits.MaxDocumentBytes"/> also bounds the memory.
    /// </param>
    /// <param name="charset">The <c>charset</c> parameter of the <c>Content-Type</c>; <see langword="null"/> or empty: there was none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value. Constraints are not checked.</returns>
    /// <exception cref="ArgumentNullException">The stream is <see langword="null"/>.</exception>
    /// <exception cref="WireFormatException">The document is not well formed, does not fit the type or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public static async ValueTask<T> DeserializeAsync<T>(
        Stream stream, WireFormat format, WireLimits? limits, string? charset, CancellationToken cancellationToken = default)
        where T : IWireContract<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        long limit = (limits ?? WireLimits.Default).MaxDocumentBytes;
        using var buffer = new PooledBuffer(CapacityFor(stream, limit));

        // A document over the limit is read just past it; the reader refuses that, in the words it has for every document.
        return await buffer.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false)
            ? Deserialize<T>(buffer.WrittenSpan, format, limits, charset)
            : Read<T>(buffer.WrittenSpan, format, limits);
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, WireFormat format, WireLimits? limits)
        where T : IWireContract<T>
    {
        if (format == WireFormat.Xml)
        {
            var reader = new Utf8XmlReader(utf8, limits);
            return T.ReadXmlDocument(ref reader);
        }
        else
        {
            var reader = new WireJsonReader(utf8, limits);
            T value = T.ReadJsonValue(ref reader);
            reader.ReadEnd();
            return value;
        }
    }

    // Apart from the ways that UTF-8 takes, which are inlined into one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T ReadTranscoded<T>(
        ReadOnlySpan<byte> document, DetectedEncoding detected, Func<SourceEncoding, SingleByteTable>? codePages, WireFormat format, WireLimits? limits)
        where T : IWireContract<T>
    {
        if (document.Length > (limits ?? WireLimits.Default).MaxDocumentBytes)
        {
            return Read<T>(document, format, limits);
        }

        using var utf8 = new PooledBuffer(document.Length);
        WireEncoding.Transcode(document, detected, codePages, utf8);
        return Read<T>(utf8.WrittenSpan, format, limits);
    }

    /// <summary>One byte more than the stream says it holds, so that its end is met without growing; 0 if it does not say.</summary>
    private static int CapacityFor(Stream stream, long limit) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 0, Math.Min(limit, int.MaxValue / 2) + 1) : 0;
}
