using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using TextMe.Json;
using TextMe.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.Writers;

public class RowTests
{
    private static readonly string?[] s_texts =
    [
        null, "", "1", "1234567", "12345678", "0501234567", "1234567890123456", "12345678901234567", "with \"quote\"", "with <tag> in", "back\\slash1",
        "שלום", "שלום וברכה", "שלום וברכה לכולם!", "tab\there and", "mixed מעורב €–😀", new string('א', 3000), new string('x', 20_000),
    ];

    [Fact]
    public void A_row_is_either_written_whole_or_leaves_no_trace()
    {
        foreach (string? id in s_texts)
        {
            foreach (string? number in s_texts)
            {
                string plain = Written.Xml((ref writer) =>
                {
                    writer.WriteRaw("<a>"u8);
                    for (int i = 0; i < 3; i++)
                    {
                        WriteParts(ref writer, id, number);
                    }
                });
                Assert.Equal(plain, Written.Xml((ref writer) =>
                {
                    writer.WriteRaw("<a>"u8);
                    Utf8Rows rows = writer.BeginRows();
                    for (int i = 0; i < 3; i++)
                    {
                        if (!TryWriteRow(ref rows, id, number))
                        {
                            writer.EndRows(rows);
                            WriteParts(ref writer, id, number);
                            rows = writer.BeginRows();
                        }
                    }

                    writer.EndRows(rows);
                }));
            }
        }
    }

    [Fact]
    public void A_row_takes_every_text_that_can_be_carried()
    {
        foreach (string text in s_texts.OfType<string>())
        {
            Assert.Equal(Written.Xml((ref writer) => writer.WriteText(text)), Row((ref rows) => rows.TryWriteXmlText(text), isJson: false));
            Assert.Equal(Written.Xml((ref writer) => writer.WriteAttributeText(text)), Row((ref rows) => rows.TryWriteXmlAttributeText(text), isJson: false));
            Assert.Equal(Written.Json((ref writer) => writer.WriteText(text)), Row((ref rows) => rows.TryWriteJsonText(text), isJson: true));
        }
    }

    [Fact]
    public void A_row_takes_no_text_that_is_missing_or_cannot_be_carried()
    {
        foreach (string? text in new[] { null, "control \u0001", "lone \uD800 half", "no character \uFFFE" })
        {
            Assert.Null(Row((ref rows) => rows.TryWriteXmlText(text), isJson: false));
            Assert.Null(Row((ref rows) => rows.TryWriteXmlAttributeText(text), isJson: false));
            Assert.Null(Row((ref rows) => rows.TryWriteJsonText(text), isJson: true));
        }
    }

    [Fact]
    public void Nothing_is_written_behind_the_room_there_is()
    {
        // ExactWriter sees what is written behind its spans.
        Written.Xml(new ExactWriter(), static (ref writer) =>
        {
            writer.WriteRaw("<a>"u8);
            foreach (string? text in s_texts)
            {
                for (int before = 0; before < 600; before++)
                {
                    Utf8Rows rows = writer.BeginRows();
                    while (rows.TryWriteRaw("12345"u8) && rows.TryWriteXmlText(text) && rows.TryWriteValue(before) && rows.TryWriteItemSeparator() && rows.TryEnd())
                    {
                    }

                    writer.EndRows(rows);
                    writer.WriteRaw("x"u8);
                }
            }
        });
    }

    [Fact]
    public void There_are_no_rows_where_nothing_has_been_written()
    {
        Written.Json((ref writer) =>
        {
            Utf8Rows rows = writer.BeginRows();
            Assert.False(rows.TryWriteItemSeparator() || rows.TryWriteRaw("a"u8) || rows.TryWriteValue(1) || rows.TryWriteValue(1000) || rows.TryWriteJsonText("12345678"));
            writer.EndRows(rows);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_row_takes_numbers(long number) =>
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Row((ref rows) => rows.TryWriteValue(number), isJson: true));

    [Fact]
    public void Rows_bring_their_commas_and_mix_with_items_written_in_parts()
    {
        string?[] items = ["plain text", "short", null, "also plain", "שלום", null];
        string expected = "[" + string.Join(',', Enumerable.Range(0, 3000).Select(i => items[i % 6] is { } text ? $"\"{text}\"" : "null")) + "]";
        Assert.Equal(expected, Written.Json((ref writer) =>
        {
            writer.WriteRaw("["u8);
            Utf8Rows rows = writer.BeginRows();
            for (int i = 0; i < 3000; i++)
            {
                string? item = items[i % 6];
                if (rows.TryWriteItemSeparator() && rows.TryWriteRaw("\""u8) && rows.TryWriteJsonText(item) && rows.TryWriteRaw("\""u8) && rows.TryEnd())
                {
                    continue;
                }

                writer.EndRows(rows);
                writer.WriteItemSeparator();
                writer.WriteRaw(item is null ? "null"u8 : "\""u8);
                writer.WriteText(item ?? "");
                writer.WriteRaw(item is null ? ""u8 : "\""u8);
                rows = writer.BeginRows();
            }

            writer.EndRows(rows);
            writer.WriteRaw("]"u8);
        }));
    }

    [Fact]
    public void Rows_of_another_writer_are_refused() => Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) =>
    {
        var other = new Utf8XmlWriter(new ArrayBufferWriter<byte>(1 << 20));
        other.WriteRaw("<a>"u8);
        Utf8Rows rows = other.BeginRows();
        while (rows.TryWriteRaw("0123456789"u8) && rows.TryEnd())
        {
        }

        writer.EndRows(rows);
    }));

    private delegate bool Attempt(ref Utf8Rows rows);

    /// <summary>What one attempt writes; null where it fails.</summary>
    private static string? Row(Attempt attempt, bool isJson)
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var xml = new Utf8XmlWriter(output);
        var json = new WireJsonWriter(isJson ? output : new ArrayBufferWriter<byte>());
        xml.WriteRaw("."u8);
        json.WriteRaw("."u8);
        Utf8Rows rows = isJson ? json.BeginRows() : xml.BeginRows();
        bool isTaken = attempt(ref rows) && rows.TryEnd();
        if (isJson)
        {
            json.EndRows(rows);
            json.Flush();
        }
        else
        {
            xml.EndRows(rows);
            xml.Flush();
        }

        string text = System.Text.Encoding.UTF8.GetString(output.WrittenSpan[1..]);
        Assert.True(isTaken || text.Length == 0);
        return isTaken ? text : null;
    }

    private static bool TryWriteRow(ref Utf8Rows rows, string? id, string? number) =>
        rows.TryWriteRaw("<phone id=\""u8)
        && rows.TryWriteXmlAttributeText(id)
        && rows.TryWriteRaw("\">"u8)
        && rows.TryWriteXmlText(number)
        && rows.TryWriteRaw("</phone>"u8)
        && rows.TryEnd();

    private static void WriteParts(ref Utf8XmlWriter writer, string? id, string? number)
    {
        writer.WriteRaw("<phone id=\""u8);
        writer.WriteAttributeText(id ?? "");
        writer.WriteRaw("\">"u8);
        writer.WriteText(number ?? "");
        writer.WriteRaw("</phone>"u8);
    }
}
