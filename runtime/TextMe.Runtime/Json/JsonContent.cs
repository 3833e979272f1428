using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextMe.Json;

/// <summary>Writes JSON that no type describes, under the rules of every text.</summary>
internal static class JsonContent
{
    public static void WriteName(ref WireJsonWriter writer, string name)
    {
        writer.WriteMember(",\""u8);
        writer.WriteText(name);
        writer.WriteRaw("\":"u8);
    }

    public static void Write(ref WireJsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.Enter(1);
                writer.CheckDepth(0);
                writer.WriteRaw("{"u8);
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    WriteName(ref writer, NameOf(member));
                    Write(ref writer, member.Value);
                }

                writer.WriteRaw("}"u8);
                writer.Exit(1);
                break;
            case JsonValueKind.Array:
                writer.Enter(1);
                writer.CheckDepth(0);
                writer.WriteRaw("["u8);
                foreach (JsonElement item in value.EnumerateArray())
                {
                    writer.WriteItemSeparator();
                    Write(ref writer, item);
                }

                writer.WriteRaw("]"u8);
                writer.Exit(1);
                break;
            case JsonValueKind.String:
                WriteText(ref writer, TextOf(value));
                break;
            case JsonValueKind.Number:
                writer.WriteRaw(Encoding.ASCII.GetBytes(value.GetRawText()));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteValue(value.ValueKind == JsonValueKind.True);
                break;
            case JsonValueKind.Null:
                writer.WriteRaw("null"u8);
                break;
            default:
                throw WireErrors.UndefinedValue("a JSON value, not an element without one");
        }
    }

    /// <summary>What reading leaves in a dictionary of objects, and the simplest of what users put there.</summary>
    public static void Write(ref WireJsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteRaw("null"u8);
                break;
            case JsonElement element:
                Write(ref writer, element);
                break;
            case string text:
                WriteText(ref writer, text);
                break;
            case bool flag:
                writer.WriteValue(flag);
                break;
            case int number:
                writer.WriteValue(number);
                break;
            case long number:
                writer.WriteValue(number);
                break;
            case double number:
                writer.WriteValue(number);
                break;
            case decimal number:
                writer.WriteValue(number);
                break;
            default:
                throw WireErrors.UndefinedValue("a JsonElement, string, bool, int, long, double, decimal or null");
        }
    }

    public static void Write(ref WireJsonWriter writer, JsonNode? value)
    {
        switch (value)
        {
            case null:
                writer.WriteRaw("null"u8);
                break;
            case JsonObject members:
                writer.Enter(1);
                writer.CheckDepth(0);
                writer.WriteRaw("{"u8);
                foreach ((string name, JsonNode? member) in members)
                {
                    WriteName(ref writer, name);
                    Write(ref writer, member);
                }

                writer.WriteRaw("}"u8);
                writer.Exit(1);
                break;
            case JsonArray items:
                writer.Enter(1);
                writer.CheckDepth(0);
                writer.WriteRaw("["u8);
                foreach (JsonNode? item in items)
                {
                    writer.WriteItemSeparator();
                    Write(ref writer, item);
                }

                writer.WriteRaw("]"u8);
                writer.Exit(1);
                break;
            case JsonValue single when single.TryGetValue(out JsonElement element):
                Write(ref writer, element);
                break;
            case JsonValue single when single.TryGetValue(out string? text):
                WriteText(ref writer, text);
                break;
            default:
                var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.ToJsonString()));
                Write(ref writer, JsonElement.ParseValue(ref json));
                break;
        }
    }

    private static void WriteText(ref WireJsonWriter writer, string text)
    {
        writer.WriteRaw("\""u8);
        writer.WriteText(text);
        writer.WriteRaw("\""u8);
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw HalfPair();
        }
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw HalfPair();
        }
    }

    // An escape such as \uD800 that System.Text.Json let pass.
    private static WireFormatException HalfPair() => new(WireError.UnwritableText, "Half of a surrogate pair cannot be carried by XML or JSON text.", path: "");
}
