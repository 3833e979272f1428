using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Peers;

/// <summary>
/// System.Text.Json in its three modes. All write through a caller's Utf8JsonWriter whose encoder leaves Hebrew raw: setting the encoder in the
/// options instead would turn the fast path off.
/// </summary>
internal static class JsonPeers
{
    public static readonly JsonSerializerOptions Reflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static readonly MetadataContext Metadata = new(new JsonSerializerOptions());

    public static readonly FastPathContext FastPath = new(new JsonSerializerOptions());

    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly Newtonsoft.Json.JsonSerializer s_newtonsoft = new();

    public static void WriteNewtonsoft(StreamWriter output, object value)
    {
        using JsonTextWriter writer = new(output) { CloseOutput = false };
        s_newtonsoft.Serialize(writer, value);
    }

    public static T ReadNewtonsoft<T>(byte[] utf8)
    {
        using JsonTextReader reader = new(new StreamReader(new MemoryStream(utf8), Encoding.UTF8));
        return s_newtonsoft.Deserialize<T>(reader)!;
    }

    public static byte[] Bytes<T>(T value)
    {
        using MemoryStream output = new();
        using (Utf8JsonWriter writer = new(output, Relaxed))
        {
            System.Text.Json.JsonSerializer.Serialize(writer, value, Reflection);
        }

        return output.ToArray();
    }
}
