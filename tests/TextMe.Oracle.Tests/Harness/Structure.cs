using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>Compares objects by what they hold.</summary>
internal static class Structure
{
    /// <param name="expected">What should be there.</param>
    /// <param name="actual">What is there, an object of the same type.</param>
    /// <param name="emptyIsNull">
    /// Whether no list and an empty one are the same, and no text of an element and an empty one: an XML document does not tell them apart.
    /// </param>
    /// <param name="path">Where the two stand.</param>
    /// <returns>The first difference in words; null where there is none.</returns>
    public static string? Difference(object? expected, object? actual, bool emptyIsNull, string path = "")
    {
        if (emptyIsNull && (IsEmptyList(expected) || expected is null) && (IsEmptyList(actual) || actual is null))
        {
            return null;
        }

        if (expected is null || actual is null)
        {
            return expected == actual ? null : Differ();
        }

        switch (expected)
        {
            case string or Uri or Enum or Guid or TimeSpan or DateOnly or TimeOnly or decimal:
            case bool or char or sbyte or byte or short or ushort or int or uint or long or ulong or float or double:
                return expected.Equals(actual) ? null : Differ();
            case DateTime time:
                return time.Equals(actual) && time.Kind == ((DateTime)actual).Kind ? null : Differ();
            case DateTimeOffset instant:
                return instant.EqualsExact((DateTimeOffset)actual) ? null : Differ();
            case XmlNode node:
                return UnknownParts.Meaning(node) == UnknownParts.Meaning((XmlNode)actual) ? null : Differ();
            case XElement element:
                return UnknownParts.Meaning(element) == UnknownParts.Meaning((XElement)actual) ? null : Differ();
            case JsonElement json:
                return json.GetRawText() == ((JsonElement)actual).GetRawText() || JsonElement.DeepEquals(json, (JsonElement)actual) ? null : Differ();
            case XmlAttribute[] attributes:
                return Difference(Sorted(attributes), Sorted((XmlAttribute[])actual), emptyIsNull, path);
            case IDictionary entries:
                return Items(Sorted(entries), Sorted((IDictionary)actual));
            case IEnumerable list:
                return Items(list, (IEnumerable)actual);
            case var _ when expected.GetType() != actual.GetType():
                return $"{path}: expected a {expected.GetType().Name}, found a {actual.GetType().Name}";
            default:
                return WireMember.Of(expected.GetType()).Select(Member).FirstOrDefault(static d => d is not null);
        }

        string Differ() => string.Create(CultureInfo.InvariantCulture, $"{path}: expected {Shown(expected)}, found {Shown(actual)}");

        string? Items(IEnumerable list, IEnumerable other)
        {
            object?[] left = Flat(list);
            object?[] right = Flat(other);
            return left.Length != right.Length
                ? $"{path}: expected {left.Length} items, found {right.Length}"
                : left.Select((item, i) => Difference(item, right[i], emptyIsNull, $"{path}[{i}]")).FirstOrDefault(static d => d is not null);
        }

        string? Member(WireMember member)
        {
            object? left = member.Get(expected);
            object? right = member.Get(actual);
            return emptyIsNull && member.IsText && left as string is null or "" && right as string is null or ""
                && (left is string || right is string)
                ? null
                : Difference(left, right, emptyIsNull, $"{path}/{member.Name}");
        }
    }

    // By what order a serializer sorts keys is its own affair.
    private static IEnumerable<DictionaryEntry> Sorted(IDictionary entries) =>
        entries.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => new DictionaryEntry(key, entries[key]));

    private static string[] Sorted(XmlAttribute[] attributes) => [.. attributes.Select(UnknownParts.Meaning).Order(StringComparer.Ordinal)];

    private static object?[] Flat(IEnumerable list) => [.. list.Cast<object?>()];

    // An array of enums over bytes would match byte[].
    private static bool IsEmptyList(object? value) => value is IEnumerable list and not string && value.GetType() != typeof(byte[]) && Flat(list).Length == 0;

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\" ({string.Join(' ', text.Select(static c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))})",
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture) + " " + time.Kind,
        XmlNode node => node.OuterXml,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
