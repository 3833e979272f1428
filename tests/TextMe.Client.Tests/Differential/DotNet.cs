using System;
using System.IO;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

/// <summary>The serializers of .NET for types that are not known before. JSON has the names that XML has.</summary>
internal static class DotNet
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Converters = { new NumberAsTextConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameAsInXml } },
    };

    private static readonly XmlWriterSettings s_writing = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    public static byte[] Write(object value, string root, WireFormat format)
    {
        if (format == WireFormat.Json)
        {
            return JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), s_json);
        }

        using var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, s_writing))
        {
            new XmlSerializer(value.GetType(), new XmlRootAttribute(root)).Serialize(writer, value);
        }

        return stream.ToArray();
    }

    public static object Read(byte[] document, Type type, string root, WireFormat format)
    {
        if (format == WireFormat.Json)
        {
            return JsonSerializer.Deserialize(document, type, s_json)!;
        }

        using XmlReader reader = XmlReader.Create(new MemoryStream(document));
        return new XmlSerializer(type, new XmlRootAttribute(root)).Deserialize(reader)!;
    }

    public static JsonNode? ToNode(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), s_json);

    private static void NameAsInXml(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            property.Name = property.AttributeProvider is not MemberInfo member ? property.Name
                : member.GetCustomAttribute<XmlElementAttribute>()?.ElementName ?? member.GetCustomAttribute<XmlArrayAttribute>()?.ElementName ?? property.Name;
        }
    }

    private sealed class NumberAsTextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString()!;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
