using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using TextMe.Json;

namespace TextMe.Tests.JsonReading;

/// <summary>A reply with rows, read by code as the generator writes it.</summary>
internal sealed record Report
{
    private static readonly JsonSerializerOptions s_strict = new()
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    [JsonRequired, JsonPropertyName("status")]
    public int Status { get; set; }

    [JsonPropertyName("message")]
    public string? Message { get; set; }

    [JsonPropertyName("transactions")]
    public IReadOnlyList<Row>? Rows { get; set; }

    /// <summary>What System.Text.Json makes of the document under the same rules; nothing when it refuses.</summary>
    public static Report? ReadByOracle(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<Report>(json, s_strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Report Read(ref WireJsonReader reader)
    {
        var report = new Report();
        uint seen = 0;
        if (reader.BeginObject())
        {
            do
            {
                if (reader.TryName("\"status\":"u8))
                {
                    report.ReadStatus(ref reader, ref seen);
                    if (!reader.NextMember())
                    {
                        break;
                    }
                }

                var name = reader.ReadName();
                if (name.SequenceEqual("status"u8))
                {
                    report.ReadStatus(ref reader, ref seen);
                }
                else if (name.SequenceEqual("message"u8))
                {
                    Once(ref reader, ref seen, 2, "message");
                    report.Message = reader.TryNull() ? null : reader.ReadString();
                }
                else if (name.SequenceEqual("transactions"u8))
                {
                    Once(ref reader, ref seen, 4, "transactions");
                    report.Rows = reader.TryNull() ? null : ReadRows(ref reader);
                }
                else
                {
                    reader.SkipUnknown(name);
                }
            }
            while (reader.NextMember());
        }

        return (seen & 1) == 0 ? throw reader.MissingMember("status") : report;
    }

    public override string ToString() => JsonSerializer.Serialize(this);

    private void ReadStatus(ref WireJsonReader reader, ref uint seen)
    {
        Once(ref reader, ref seen, 1, "status");
        Status = reader.ReadInt32();
    }

    private static void Once(ref WireJsonReader reader, ref uint seen, uint bit, string path)
    {
        if ((seen & bit) != 0)
        {
            throw reader.DuplicateMember(path);
        }

        seen |= bit;
    }

    private static List<Row> ReadRows(ref WireJsonReader reader)
    {
        var rows = new List<Row>();
        if (reader.BeginList(out bool isArray))
        {
            do
            {
                reader.CountItem(rows.Count);
                rows.Add(Row.Read(ref reader));
            }
            while (isArray && reader.NextItem());
        }

        return rows;
    }

    internal sealed record Row
    {
        [JsonPropertyName("external_id")]
        public string? ExternalId { get; set; }

        [JsonPropertyName("number")]
        public string? Number { get; set; }

        [JsonRequired, JsonPropertyName("status")]
        public int Status { get; set; }

        public static Row Read(ref WireJsonReader reader)
        {
            var row = new Row();
            uint seen = 0;
            if (reader.BeginObject())
            {
                do
                {
                    var name = reader.ReadName();
                    if (name.SequenceEqual("external_id"u8))
                    {
                        Once(ref reader, ref seen, 1, "external_id");
                        row.ExternalId = reader.TryNull() ? null : reader.ReadString();
                    }
                    else if (name.SequenceEqual("number"u8))
                    {
                        Once(ref reader, ref seen, 2, "number");
                        row.Number = reader.TryNull() ? null : reader.ReadString();
                    }
                    else if (name.SequenceEqual("status"u8))
                    {
                        Once(ref reader, ref seen, 4, "status");
                        row.Status = reader.ReadInt32();
                    }
                    else
                    {
                        reader.SkipUnknown(name);
                    }
                }
                while (reader.NextMember());
            }

            return (seen & 4) == 0 ? throw reader.MissingMember("status") : row;
        }
    }
}
