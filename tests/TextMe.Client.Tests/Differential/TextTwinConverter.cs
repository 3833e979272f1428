using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace TextMe.Client.Tests.Differential;

/// <summary>A text with an id beside it in JSON, as xml2js has it: the bare text, or <c>{"$":{"id":…},"_":…}</c>.</summary>
public sealed class TextTwinConverter<T> : JsonConverter<T>
    where T : new()
{
    private static readonly PropertyInfo s_id = typeof(T).GetProperty("Id")!;
    private static readonly PropertyInfo s_text = typeof(T).GetProperties().Single(static p => p.IsDefined(typeof(XmlTextAttribute)));

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var node = JsonNode.Parse(ref reader);
        object made = new T()!;
        s_text.SetValue(made, (string?)(node is JsonObject both ? both["_"] : node));
        s_id.SetValue(made, node is JsonObject ? (string?)node["$"]?["id"] : null);
        return (T)made;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var text = (string?)s_text.GetValue(value);
        if (s_id.GetValue(value) is not string id)
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteStartObject("$");
        writer.WriteString("id", id);
        writer.WriteEndObject();
        writer.WriteString("_", text);
        writer.WriteEndObject();
    }
}
