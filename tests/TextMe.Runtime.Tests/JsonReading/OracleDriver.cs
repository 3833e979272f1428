using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TextMe.Json;
using Xunit;

namespace TextMe.Tests.JsonReading;

/// <summary>JsonDocument as the oracle: whether a document is good, and what a reader must find in it.</summary>
internal static class OracleDriver
{
    /// <summary>The document, or nothing when strict JSON refuses it. JsonDocument takes invalid UTF-8 and lone surrogates until they are asked for.</summary>
    public static JsonDocument? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(json);
            if (Utf8.IsValid(json.Span) && AllTextsDecode(document.RootElement))
            {
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the value as a generated reader would and compares all that is in it.</summary>
    public static void ReadAs(ref WireJsonReader reader, JsonElement expected, Random random)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(reader.TryNull());
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), random.Next(2) == 0 ? reader.ReadString() : Encoding.UTF8.GetString(reader.ReadText()));
                break;
            case JsonValueKind.Number:
                Assert.False(reader.TryNull());
                ReadNumberAs(ref reader, expected, random);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Assert.Equal(expected.GetBoolean(), reader.ReadBoolean());
                break;
            case JsonValueKind.Array:
                ReadArrayAs(ref reader, expected, random);
                break;
            case JsonValueKind.Object:
                ReadObjectAs(ref reader, expected, random);
                break;
            default:
                throw new InvalidDataException();
        }
    }

    private static void ReadNumberAs(ref WireJsonReader reader, JsonElement expected, Random random)
    {
        int way = random.Next(4);
        if (way == 0 && expected.TryGetInt32(out int small))
        {
            Assert.Equal(small, reader.ReadInt32());
        }
        else if (way == 1 && expected.TryGetInt64(out long large))
        {
            Assert.Equal(large, reader.ReadInt64());
        }
        else
        {
            Assert.Equal(expected.GetRawText(), way == 2 ? reader.ReadString() : Encoding.UTF8.GetString(reader.ReadText()));
        }
    }

    private static void ReadArrayAs(ref WireJsonReader reader, JsonElement expected, Random random)
    {
        bool more = reader.BeginList(out bool isArray);
        Assert.True(isArray);
        foreach (JsonElement item in expected.EnumerateArray())
        {
            Assert.True(more);
            ReadAs(ref reader, item, random);
            more = reader.NextItem();
        }

        Assert.False(more);
    }

    private static void ReadObjectAs(ref WireJsonReader reader, JsonElement expected, Random random)
    {
        bool more = reader.BeginObject();
        foreach (JsonProperty member in expected.EnumerateObject())
        {
            Assert.True(more);
            Assert.False(reader.TryName("\"a name that no document has\":"u8));
            byte[] literal = Encoding.UTF8.GetBytes($"\"{member.Name}\":");
            if (random.Next(2) == 0 || !reader.TryName(literal))
            {
                Assert.Equal(member.Name, Encoding.UTF8.GetString(reader.ReadName()));
            }

            if (random.Next(4) == 0)
            {
                reader.SkipUnknown(default);
            }
            else
            {
                ReadAs(ref reader, member.Value, random);
            }

            more = reader.NextMember();
        }

        Assert.False(more);
    }

    private static bool AllTextsDecode(JsonElement element)
    {
        try
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.String:
                    _ = element.GetString();
                    return true;
                case JsonValueKind.Array:
                    foreach (JsonElement item in element.EnumerateArray())
                    {
                        if (!AllTextsDecode(item))
                        {
                            return false;
                        }
                    }

                    return true;
                case JsonValueKind.Object:
                    foreach (JsonProperty member in element.EnumerateObject())
                    {
                        _ = member.Name;
                        if (!AllTextsDecode(member.Value))
                        {
                            return false;
                        }
                    }

                    return true;
                default:
                    return true;
            }
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
