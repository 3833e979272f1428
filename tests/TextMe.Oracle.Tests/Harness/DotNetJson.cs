using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TextMe.Tests.Oracles.Harness;

/// <summary><c>System.Text.Json</c>, told to write enums by name and to leave Hebrew alone.</summary>
internal static class DotNetJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IncludeFields = true,
    };

    // As strict as it can be told to be, and as lenient to numbers as we are.
    private static readonly JsonSerializerOptions s_strict = new(s_options)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectNullableAnnotations = true,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, s_options);

    public static T? Read<T>(byte[] document) => JsonSerializer.Deserialize<T>(document, s_options);

    public static T? ReadStrictly<T>(byte[] document) => JsonSerializer.Deserialize<T>(document, s_strict);
}
