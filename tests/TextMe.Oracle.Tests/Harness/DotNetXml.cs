using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Serialization;

namespace TextMe.Tests.Oracles.Harness;

/// <summary><c>XmlSerializer</c> for one type.</summary>
internal static class DotNetXml<T>
{
    private static readonly XmlSerializer s_serializer = new(typeof(T));

    // Entitize: without it a carriage return would be written raw and be read as a line feed.
    private static readonly XmlWriterSettings s_writing = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    private static readonly XmlReaderSettings s_reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static byte[] Write(T value)
    {
        using var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, s_writing))
        {
            s_serializer.Serialize(writer, value);
        }

        return stream.ToArray();
    }

    /// <summary>Reads a document to its end.</summary>
    public static T? Read(byte[] document) => Read(XmlReader.Create(new MemoryStream(document), s_reading));

    /// <summary>Reads a document to its end, without a guess at its encoding.</summary>
    public static T? Read(TextReader document) => Read(XmlReader.Create(document, s_reading));

    private static T? Read(XmlReader source)
    {
        using XmlReader reader = source;
        var value = (T?)s_serializer.Deserialize(reader);
        while (reader.Read())
        {
            // What stands behind the root has to be well formed too.
        }

        return value;
    }
}
