using System;
using System.Buffers;
using System.Collections.Generic;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>Writes, reads and checks wire types: types marked with <see cref="WireContractAttribute"/>.</summary>
/// <remarks>
/// The bytes are UTF-8 without a byte order mark, and the same under every culture and operating system. Both formats carry the same: characters that
/// XML 1.0 cannot carry and lone surrogates are refused in JSON too. Constraints (<c>[StringLength]</c> and the like) are checked by
/// <see cref="Validate"/> alone; the generated client and endpoint call it, serializing and deserializing do not.
/// </remarks>
public static partial class WireSerializer
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
}
