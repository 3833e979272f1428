using System;
using System.Linq;
using System.Text.Json;

namespace TextMe.Tests.Oracles.Mutated;

/// <summary>The deliberate differences to System.Text.Json, as docs/wire.md lists them.</summary>
internal static class JsonDifferences
{
    /// <summary>A scalar or a list in another form than the one written: a number for a text, a bare item for a list, no list at all.</summary>
    public static bool HasLenientForm(JsonElement read, JsonElement written) => (read.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False) => false,
        (var one, var other) when one != other => true,
        (JsonValueKind.Object, _) => written.EnumerateObject().Any(m => read.TryGetProperty(m.Name, out JsonElement value) && HasLenientForm(value, m.Value)),
        (JsonValueKind.Array, _) => read.EnumerateArray().Zip(written.EnumerateArray()).Any(static p => HasLenientForm(p.First, p.Second)),
        _ => false,
    };

    /// <summary>The name of an enum's value in other letters' case, with blanks around it, or as its number.</summary>
    public static bool HasOtherEnumName(JsonElement read, JsonElement written) => (read.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => read.GetString() != written.GetString(),
        (JsonValueKind.Number, JsonValueKind.String) => true,
        (JsonValueKind.Object, JsonValueKind.Object) =>
            written.EnumerateObject().Any(m => read.TryGetProperty(m.Name, out JsonElement value) && HasOtherEnumName(value, m.Value)),
        (JsonValueKind.Array, JsonValueKind.Array) => read.EnumerateArray().Zip(written.EnumerateArray()).Any(static p => HasOtherEnumName(p.First, p.Second)),
        _ => false,
    };

    /// <summary>A name that starts with <c>$</c> and says nothing, in the place of a discriminator: System.Text.Json keeps such names to itself.</summary>
    public static bool HasForeignMetadata(JsonElement read) => read.ValueKind switch
    {
        JsonValueKind.Array => read.EnumerateArray().Any(HasForeignMetadata),
        JsonValueKind.Object => read.EnumerateObject().Any(static m => (m.Name.StartsWith('$') && m.Name != "$type") || HasForeignMetadata(m.Value)),
        _ => false,
    };

    /// <summary>A null among the items of a list that holds no nulls.</summary>
    public static bool HasNullItem(JsonElement read) => read.ValueKind switch
    {
        JsonValueKind.Array => read.EnumerateArray().Any(static i => i.ValueKind == JsonValueKind.Null || HasNullItem(i)),
        JsonValueKind.Object => read.EnumerateObject().Any(static m => HasNullItem(m.Value)),
        _ => false,
    };

    /// <summary>Half a surrogate pair, escaped, in a value that is skipped or in a name: System.Text.Json does not look there.</summary>
    public static bool HasSurrogateEscape(string document) => document.Contains("\\uD8", StringComparison.OrdinalIgnoreCase);
}
