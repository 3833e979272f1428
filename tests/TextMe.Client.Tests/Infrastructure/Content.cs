using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace TextMe.Client.Tests;

/// <summary>All that a value holds, as text: records compare their lists by reference.</summary>
internal static class Content
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new ElementConverter() },
    };

    public static string Of(object? value) => value is null ? "null" : $"{value.GetType().Name} {JsonSerializer.Serialize(value, value.GetType(), s_options)}";

    private sealed class ElementConverter : JsonConverter<XElement>
    {
        public override XElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, XElement value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(SaveOptions.DisableFormatting));
    }
}
