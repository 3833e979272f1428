using System;
using System.Text;
using TextMe.Json;
using Xunit;

namespace TextMe.Tests.JsonReading;

/// <summary>What a test does with a reader, which no lambda of the framework's types can take.</summary>
internal delegate void JsonRead(ref WireJsonReader reader);

/// <summary>The same with a result.</summary>
internal delegate T JsonRead<T>(ref WireJsonReader reader);

/// <summary>Runs a reader over a document.</summary>
internal static class JsonProbe
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Reads the whole document.</summary>
    public static T Read<T>(string json, JsonRead<T> read, WireLimits? limits = null) => Read(Utf8(json), read, limits);

    /// <summary>Reads the whole document.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonRead<T> read, WireLimits? limits = null)
    {
        var reader = new WireJsonReader(json, limits);
        T value = read(ref reader);
        reader.ReadEnd();
        return value;
    }

    /// <summary>Checks and skips the whole document.</summary>
    public static void Skip(ReadOnlySpan<byte> json, WireLimits? limits = null)
    {
        var reader = new WireJsonReader(json, limits);
        reader.SkipUnknown(default);
        reader.ReadEnd();
    }

    /// <summary>The failure of checking and skipping the whole document, or none.</summary>
    public static WireFormatException? SkipFailure(ReadOnlySpan<byte> json, WireLimits? limits = null)
    {
        try
        {
            Skip(json, limits);
            return null;
        }
        catch (WireFormatException failure)
        {
            Assert.InRange(failure.ByteOffset, 0, json.Length);
            Assert.InRange(failure.Line, 1, 1 + json.Count((byte)'\n'));
            return failure;
        }
    }

    /// <summary>The failure that reading must end in.</summary>
    public static WireFormatException Fails(string json, JsonRead read, WireLimits? limits = null) => Fails(Utf8(json), read, limits);

    /// <summary>The failure that reading must end in.</summary>
    public static WireFormatException Fails(ReadOnlySpan<byte> json, JsonRead read, WireLimits? limits = null)
    {
        try
        {
            var reader = new WireJsonReader(json, limits);
            read(ref reader);
            reader.ReadEnd();
        }
        catch (WireFormatException failure)
        {
            return failure;
        }

        throw Xunit.Sdk.TrueException.ForNonTrueValue("The document was read.", false);
    }
}
