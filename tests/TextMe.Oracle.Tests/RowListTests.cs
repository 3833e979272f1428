using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A list is written as rows where it can be; whichever way an item goes, its bytes are the same as by itself.</summary>
public sealed class RowListTests
{
    private static readonly string[] s_texts =
    [
        "", "1", "0501112222", "1234567890123456", "a text of more than sixteen characters", "<&\">\\\r", "נמסר ליעד", "ממתין למסירה", "נכשל - מספר שגוי", "😀 €",
    ];

    private static readonly RowList s_list = new()
    {
        Texts = [.. Enumerable.Range(0, 700).Select(Text)],
        Numbers = [.. Enumerable.Range(0, 700).Select(static i => i * i * (i % 2 == 0 ? 1 : -1))],
        WithId = [.. Enumerable.Range(0, 700).Select(static i => new TextWithId { Id = i % 7 == 0 ? null : Text(i / 7), Text = Text(i) })],
        Records = [.. Enumerable.Range(0, 700).Select(static i => new RowRecord
        {
            Start = Text(i),
            End = i % 5 == 0 ? null : Text(i + 3),
            Count = i,
            Total = i % 11 == 0 ? null : i * 1_000_000_007L,
        })],
    };

    [Fact]
    public void An_item_is_the_same_in_a_list_as_by_itself_in_XML()
    {
        var expected = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><RowList>");
        expected.AppendJoin("", s_list.Texts.Select(static text => $"<Texts>{Escaped(text)}</Texts>"));
        expected.AppendJoin("", s_list.Numbers.Select(static number => $"<Numbers>{number}</Numbers>"));
        expected.AppendJoin("", s_list.WithId.Select(static item => Written(item, WireFormat.Xml).Split("?>")[1].Replace("TextWithId", "WithId")));
        expected.AppendJoin("", s_list.Records.Select(static item => Written(item, WireFormat.Xml).Split("?>")[1].Replace("RowRecord", "Records")));

        Assert.Equal(expected.Append("</RowList>").ToString(), Written(s_list, WireFormat.Xml));

        static string Escaped(string text) =>
            text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", "&#xD;");
    }

    [Fact]
    public void An_item_is_the_same_in_a_list_as_by_itself_in_JSON()
    {
        string expected = "{\"Texts\":[" + string.Join(',', s_list.Texts.Select(static text => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r")}\""))
            + "],\"Numbers\":[" + string.Join(',', s_list.Numbers)
            + "],\"WithId\":[" + string.Join(',', s_list.WithId.Select(static item => Written(item, WireFormat.Json)))
            + "],\"Records\":[" + string.Join(',', s_list.Records.Select(static item => Written(item, WireFormat.Json))) + "]}";

        Assert.Equal(expected, Written(s_list, WireFormat.Json));
    }

    private static string Text(int i) => s_texts[i % s_texts.Length];

    private static string Written<T>(T value, WireFormat format)
        where T : IWireContract<T>
    {
        var output = new ArrayBufferWriter<byte>();
        WireSerializer.Serialize(output, value, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

[WireContract]
public sealed partial record RowList
{
    [XmlElement]
    public required List<string> Texts { get; init; }

    [XmlElement]
    public required int[] Numbers { get; init; }

    [XmlElement]
    public required IReadOnlyList<TextWithId> WithId { get; init; }

    [XmlElement]
    public required List<RowRecord> Records { get; init; }
}

[WireContract]
public sealed partial record RowRecord
{
    public required string Start { get; init; }

    public string? End { get; init; }

    public int Count { get; init; }

    public long? Total { get; init; }
}
