using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextMe.Json;

/// <summary>
/// Members that a type does not know and keeps, for generated code of types with <c>[JsonExtensionData]</c>. They are held to the rules of every text: names stand
/// once, at any depth, and what no document can carry is refused when it is written.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonExtensionMembers
{
    /// <summary>Takes the value of a member and keeps it.</summary>
    /// <param name="reader">Stands behind the name.</param>
    /// <param name="name">What <see cref="WireJsonReader.ReadName"/> returned.</param>
    /// <param name="members">Those kept so far; made for the first.</param>
    /// <exception cref="WireFormatException">The value is not well formed or too deep, the name or one inside stands again, or there are too many.</exception>
    public static void Add(ref WireJsonReader reader, scoped ReadOnlySpan<byte> name, ref Dictionary<string, JsonElement>? members)
    {
        string key = Encoding.UTF8.GetString(name);
        string shown = ShownName.Of(name);
        members ??= [];
        reader.CountItem(members.Count);
        if (!members.TryAdd(key, default))
        {
            throw reader.DuplicateMember(shown);
        }

        var json = new Utf8JsonReader(reader.TakeValue(), new JsonReaderOptions { MaxDepth = reader.MaxDepth });
        JsonElement value = JsonElement.ParseValue(ref json);
        if (HasDuplicate(value))
        {
            throw reader.DuplicateMember(shown);
        }

        members[key] = value;
    }

    /// <summary>The members as objects: <see cref="JsonElement"/>, and null for null, as System.Text.Json has them.</summary>
    public static Dictionary<string, object?>? ToObjects(Dictionary<string, JsonElement>? members)
    {
        Dictionary<string, object?>? objects = members is null ? null : [];
        foreach ((string name, JsonElement value) in members ?? [])
        {
            objects!.Add(name, value.ValueKind == JsonValueKind.Null ? null : value);
        }

        return objects;
    }

    /// <summary>The members as a JSON object.</summary>
    public static JsonObject? ToJsonObject(Dictionary<string, JsonElement>? members)
    {
        JsonObject? all = members is null ? null : [];
        foreach ((string name, JsonElement value) in members ?? [])
        {
            all!.Add(name, value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.Object => JsonObject.Create(value),
                JsonValueKind.Array => JsonArray.Create(value),
                _ => JsonValue.Create(value),
            });
        }

        return all;
    }

    /// <summary>Writes the members behind those of the type.</summary>
    /// <param name="writer">Writes.</param>
    /// <param name="members">The members.</param>
    /// <param name="known">The names of the type's own members, which cannot stand again.</param>
    /// <exception cref="WireFormatException">A name is one of the type's own, or something cannot be carried.</exception>
    public static void Write(ref WireJsonWriter writer, IEnumerable<KeyValuePair<string, JsonElement>> members, scoped ReadOnlySpan<string> known)
    {
        foreach ((string name, JsonElement value) in members ?? throw WireErrors.NullMember())
        {
            JsonContent.WriteName(ref writer, Unknown(name, known));
            JsonContent.Write(ref writer, value);
        }
    }

    /// <inheritdoc cref="Write(ref WireJsonWriter, IEnumerable{KeyValuePair{string, JsonElement}}, ReadOnlySpan{string})"/>
    public static void Write(ref WireJsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members, scoped ReadOnlySpan<string> known)
    {
        foreach ((string name, object? value) in members ?? throw WireErrors.NullMember())
        {
            JsonContent.WriteName(ref writer, Unknown(name, known));
            JsonContent.Write(ref writer, value);
        }
    }

    /// <inheritdoc cref="Write(ref WireJsonWriter, IEnumerable{KeyValuePair{string, JsonElement}}, ReadOnlySpan{string})"/>
    public static void Write(ref WireJsonWriter writer, JsonObject members, scoped ReadOnlySpan<string> known)
    {
        foreach ((string name, JsonNode? value) in members ?? throw WireErrors.NullMember())
        {
            JsonContent.WriteName(ref writer, Unknown(name, known));
            JsonContent.Write(ref writer, value);
        }
    }

    /// <summary>Adds what <see cref="Write(ref WireJsonWriter, IEnumerable{KeyValuePair{string, JsonElement}}, ReadOnlySpan{string})"/> would refuse.</summary>
    public static void Validate(
        ref ConstraintValidator validator, IEnumerable<KeyValuePair<string, JsonElement>> members, scoped ReadOnlySpan<string> known, string path)
    {
        using var scratch = new PooledBuffer();
        var writer = new WireJsonWriter(scratch);
        try
        {
            Write(ref writer, members, known);
        }
        catch (WireFormatException refused)
        {
            ScratchCheck.Add(ref validator, path, refused);
        }
    }

    /// <inheritdoc cref="Validate(ref ConstraintValidator, IEnumerable{KeyValuePair{string, JsonElement}}, ReadOnlySpan{string}, string)"/>
    public static void Validate(
        ref ConstraintValidator validator, IEnumerable<KeyValuePair<string, object?>> members, scoped ReadOnlySpan<string> known, string path)
    {
        using var scratch = new PooledBuffer();
        var writer = new WireJsonWriter(scratch);
        try
        {
            Write(ref writer, members, known);
        }
        catch (WireFormatException refused)
        {
            ScratchCheck.Add(ref validator, path, refused);
        }
    }

    /// <inheritdoc cref="Validate(ref ConstraintValidator, IEnumerable{KeyValuePair{string, JsonElement}}, ReadOnlySpan{string}, string)"/>
    public static void Validate(ref ConstraintValidator validator, JsonObject members, scoped ReadOnlySpan<string> known, string path)
    {
        using var scratch = new PooledBuffer();
        var writer = new WireJsonWriter(scratch);
        try
        {
            Write(ref writer, members, known);
        }
        catch (WireFormatException refused)
        {
            ScratchCheck.Add(ref validator, path, refused);
        }
    }

    private static string Unknown(string name, scoped ReadOnlySpan<string> known) =>
        known.Contains(name) ? throw new WireFormatException(WireError.InvalidValue, "Extension data holds a name that a member of the type has.", path: "") : name;

    private static bool HasDuplicate(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (HasDuplicate(item))
                {
                    return true;
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            string? first = null;
            HashSet<string>? names = null;
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (first is null)
                {
                    first = member.Name;
                }
                else if (!(names ??= [first]).Add(member.Name))
                {
                    return true;
                }

                if (HasDuplicate(member.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
