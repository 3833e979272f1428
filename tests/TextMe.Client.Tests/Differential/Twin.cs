using System;
using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextMe.Client.Tests.Differential;

/// <summary>Values of wire types as the objects that the serializers of .NET know, and what those mean.</summary>
internal static class Twin
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The twin of a value: members by their name in C#, the parents in a path from the value itself.</summary>
    public static object Of(object value, Type twin)
    {
        object made = Activator.CreateInstance(twin)!;
        foreach (PropertyInfo member in twin.GetProperties())
        {
            member.SetValue(made, value.GetType().GetProperty(member.Name) is { } source
                ? Project(source.GetValue(value), member.PropertyType, member.GetCustomAttribute<DisplayFormatAttribute>()?.DataFormatString)
                : Of(value, member.PropertyType));
        }

        return made;
    }

    /// <summary>What a twin says: all but what says nothing. Empty, null and not there are the same to this API.</summary>
    public static string Meaning(object twin) => Prune(DotNet.ToNode(twin))?.ToJsonString(s_plain) ?? "nothing";

    private static object? Project(object? value, Type type, string? format)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return text;
            case bool yes:
                return yes ? "1" : "0";
            case Enum constant:
                return constant.GetType().GetField(constant.ToString())!.GetCustomAttribute<WireNameAttribute>()!.Name;
            case DateTimeOffset instant:
                return TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).ToString(format!, CultureInfo.InvariantCulture);
            case IFormattable number:
                return number.ToString(null, CultureInfo.InvariantCulture);
            case IEnumerable items:
                var list = (IList)Activator.CreateInstance(type)!;
                foreach (object? item in items)
                {
                    list.Add(Project(item, type.GetGenericArguments()[0], format));
                }

                return list;
            default:
                return type == typeof(string) ? TextOf(value) : Of(value, type);
        }
    }

    // A type that is one text: the property that holds it.
    private static string TextOf(object value) =>
        (string)(value.GetType().GetProperty("Value") ?? value.GetType().GetProperty("Text"))!.GetValue(value)!;

    private static JsonNode? Prune(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                var kept = members.Select(static m => (m.Key, Value: Prune(m.Value?.DeepClone()))).Where(static m => m.Value is not null).ToList();
                return kept.Count == 0 ? null : new JsonObject(kept.Select(static m => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(m.Key, m.Value)));
            case JsonArray items:
                JsonNode?[] all = [.. items.Select(static item => Prune(item?.DeepClone()))];
                return all.Length == 0 ? null : new JsonArray(all);
            default:
                return node is JsonValue value && value.GetValue<string>().Length > 0 ? node : null;
        }
    }
}
