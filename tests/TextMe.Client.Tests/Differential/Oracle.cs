using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

/// <summary>The serializers of .NET.</summary>
internal static class Oracle
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    // Entitize: without it a carriage return would be written raw and be read as a line feed.
    private static readonly XmlWriterSettings s_writing = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    public static byte[] Write<T>(T value, WireFormat format)
    {
        if (format == WireFormat.Json)
        {
            return JsonSerializer.SerializeToUtf8Bytes(value, s_json);
        }

        using var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, s_writing))
        {
            new XmlSerializer(typeof(T)).Serialize(writer, value);
        }

        return stream.ToArray();
    }

    public static T Read<T>(byte[] document, WireFormat format)
    {
        if (format == WireFormat.Json)
        {
            return JsonSerializer.Deserialize<T>(document, s_json)!;
        }

        using XmlReader reader = XmlReader.Create(new MemoryStream(document));
        return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
    }
}
