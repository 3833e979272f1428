using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>Writes, reads and checks wire types: types marked with <see cref="WireContractAttribute"/>.</summary>
/// <remarks>
/// The bytes are UTF-8 without a byte order mark, and the same under every culture and operating system. Both formats carry the same: characters that
/// XML 1.0 cannot carry and lone surrogates are refused in JSON too. Constraints (<c>[StringLength]</c> and the like) are checked by
/// <see cref="Validate"/> alone; the generated client and endpoint call it, serializing and deserializing do not.
/// </remarks>
public static class WireSerializer
{
    /// <summary>Writes a value as a document.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">The format.</param>
    /// <returns>The whole document.</returns>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    /// <exception cref="WireFormatException">The value holds what the wire cannot carry; the exception names the member.</exception>
    public static byte[] Serialize<T>(T value, WireFormat format)
        where T : IWireContract<T>
    {
        using var buffer = new PooledBuffer();
        Serialize(buffer, value, format);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a value as a document, piece by piece: memory stays constant however large the document is.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="output">Takes the document.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The format.</param>
    /// <remarks>
    /// When this throws, the output may already have been advanced over a part of the document: from nothing, for a document smaller than the
    /// output's first span, up to everything before the refused member. It never holds a document that reads as complete; throw it away.
    /// <see cref="Serialize{T}(T, WireFormat)"/> hands out nothing of a refused value, and neither does this method if <see cref="Validate"/>
    /// found nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The output or the value is <see langword="null"/>.</exception>
    /// <exception cref="WireFormatException">The value holds what the wire cannot carry; the exception names the member.</exception>
    public static void Serialize<T>(IBufferWriter<byte> output, T value, WireFormat format)
        where T : IWireContract<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            if (format == WireFormat.Xml)
            {
                var writer = new Utf8XmlWriter(output);
                T.WriteXmlDocument(ref writer, value);
                writer.Flush();
            }
            else
            {
                var writer = new WireJsonWriter(output);
                T.WriteJsonValue(ref writer, value);
                writer.Flush();
            }
        }
        catch (WireFormatException e) when (UnwritableMember.IsNameless(e))
        {
            throw UnwritableMember.Name(e, value);
        }
    }

    /// <summary>Reads a value from a whole document.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="utf8">The document; a byte order mark is skipped.</param>
    /// <param name="format">The format.</param>
    /// <param name="limits">Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>.</param>
    /// <returns>The value. Constraints are not checked.</returns>
    /// <exception cref="WireFormatException">The document is not well formed, does not fit the type or exceeds a limit.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8, WireFormat format, WireLimits? limits = null)
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

    /// <summary>Reads a value from a stream that holds one document and nothing else. The stream stays open.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, WireFormat, WireLimits?, CancellationToken)"/>
    public static ValueTask<T> DeserializeAsync<T>(Stream stream, WireFormat format, CancellationToken cancellationToken = default)
        where T : IWireContract<T> => DeserializeAsync<T>(stream, format, limits: null, cancellationToken);

    /// <summary>Reads a value from a stream that holds one document and nothing else. The stream stays open.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="stream">The stream, read to its end from where it stands.</param>
    /// <param name="format">The format.</param>
    /// <param name="limits">
    /// Bounds on what is read; <see cref="WireLimits.Default"/> if <see langword="null"/>. The document is held in pooled memory while it is
    /// read, so <see cref="WireLimits.MaxDocumentBytes"/> also bounds the memory.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value. Constraints are not checked.</returns>
    /// <exception cref="ArgumentNullException">The stream is <see langword="null"/>.</exception>
    /// <exception cref="WireFormatException">The document is not well formed, does not fit the type or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public static async ValueTask<T> DeserializeAsync<T>(
        Stream stream, WireFormat format, WireLimits? limits, CancellationToken cancellationToken = default)
        where T : IWireContract<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        long limit = (limits ?? WireLimits.Default).MaxDocumentBytes;
        using var buffer = new PooledBuffer(CapacityFor(stream, limit));

        // A document over the limit is read just past it; the reader refuses that, in the words it has for every document.
        await buffer.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
        return Deserialize<T>(buffer.WrittenSpan, format, limits);
    }

    /// <summary>Checks the constraints declared on the members of a value, and that both formats can carry its text.</summary>
    /// <typeparam name="T">The wire type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>What was found, in document order; empty if the value is in order.</returns>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public static IReadOnlyList<ConstraintViolation> Validate<T>(T value)
        where T : IWireContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var validator = default(ConstraintValidator);
        T.ValidateMembers(ref validator, value);
        return validator.ToList();
    }

    /// <summary>One byte more than the stream says it holds, so that its end is met without growing; 0 if it does not say.</summary>
    private static int CapacityFor(Stream stream, long limit) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 0, Math.Min(limit, int.MaxValue / 2) + 1) : 0;
}
