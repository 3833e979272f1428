using System;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using TextMe.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.Writers;

public class RowTests
{
    private const int PhoneRoom = 11 + Utf8Row.TextRoom + 2 + Utf8Row.TextRoom + 8;

    private static readonly string?[] s_texts =
    [
        null, "", "1234567", "12345678", "0501234567", "ext1000001", "1234567890123456", "12345678901234567",
        "with \"quote\"", "with <tag> in", "back\\slash1", "שלום וברכה", "tab\there and",
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
                    for (int i = 0; i < 3; i++)
                    {
                        WriteParts(ref writer, id, number);
                    }
                });
                Assert.Equal(plain, Written.Xml((ref writer) =>
                {
                    for (int i = 0; i < 3; i++)
                    {
                        if (!TryWriteRow(ref writer, id, number))
                        {
                            WriteParts(ref writer, id, number);
                        }
                    }
                }));
            }
        }
    }

    [Theory]
    [InlineData("12345678", true, true)]
    [InlineData("1234567890123456", true, true)]
    [InlineData("less < than", false, true)]
    [InlineData("back\\slash", true, false)]
    [InlineData("1234567", false, false)]
    [InlineData("12345678901234567", false, false)]
    [InlineData("שלום עולם", false, false)]
    [InlineData("control \u0001", false, false)]
    public void A_row_takes_plain_text_of_8_to_16_characters(string text, bool isPlainXml, bool isPlainJson)
    {
        bool vectors = Vector128.IsHardwareAccelerated; // without them a row takes no text: it would be no faster than its parts
        Written.Xml((ref writer) =>
        {
            Assert.Equal(isPlainXml && vectors, writer.BeginRow(64).TryWriteXmlText(text));
            Assert.Equal(isPlainXml && vectors, writer.BeginRow(64).TryWriteXmlAttributeText(text));
        });
        Written.Json((ref writer) => Assert.Equal(isPlainJson && vectors, writer.BeginRow(64).TryWriteJsonText(text)));
    }

    [Fact]
    public void A_row_is_never_written_behind_its_room()
    {
        Written.Xml((ref writer) =>
        {
            for (int room = 0; room < 40; room++)
            {
                Utf8Row row = writer.BeginRow(room);
                int length = 0;
                while (row.TryWriteRaw("abc"u8))
                {
                    length += 3;
                }

                Assert.InRange(length, room - 2, room);
                Assert.False(row.TryWriteXmlText("12345678") && room - length < Utf8Row.TextRoom);
                Assert.False(row.TryWriteValue(1000));
            }
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_row_takes_numbers(long number)
    {
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Written.Xml((ref writer) =>
        {
            Utf8Row row = writer.BeginRow(Utf8Row.NumberRoom);
            Assert.True(row.TryWriteValue(number));
            writer.EndRow(row);
        }));
    }

    [Fact]
    public void Item_rows_bring_their_commas_and_mix_with_items_written_in_parts()
    {
        string[] items = ["plain text", "short", "also plain", "שלום"];
        string expected = "[" + string.Join(',', Enumerable.Range(0, 3000).Select(i => "\"" + items[i % 4] + "\"")) + "]";
        Assert.Equal(expected, Written.Json((ref writer) =>
        {
            writer.WriteRaw("["u8);
            for (int i = 0; i < 3000; i++)
            {
                Utf8Row row = writer.BeginItemRow(2 + Utf8Row.TextRoom, isFirst: i == 0);
                if (row.TryWriteRaw("\""u8) && row.TryWriteJsonText(items[i % 4]) && row.TryWriteRaw("\""u8))
                {
                    writer.EndRow(row);
                    continue;
                }

                writer.WriteItemSeparator();
                writer.WriteRaw("\""u8);
                writer.WriteText(items[i % 4]);
                writer.WriteRaw("\""u8);
            }

            writer.WriteRaw("]"u8);
        }));
    }

    [Fact]
    public void A_row_of_impossible_size_is_refused()
    {
        foreach (int room in new[] { -1, int.MinValue, int.MaxValue, 16 * 1024 })
        {
            Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) => writer.BeginRow(room)));
            Assert.Throws<ArgumentException>(() => Written.Json((ref writer) => writer.BeginRow(room)));
            Assert.Throws<ArgumentException>(() => Written.Json((ref writer) => writer.BeginItemRow(room, isFirst: true)));
        }
    }

    private static bool TryWriteRow(ref Utf8XmlWriter writer, string? id, string? number)
    {
        Utf8Row row = writer.BeginRow(PhoneRoom);
        if (row.TryWriteRaw("<phone id=\""u8)
            && row.TryWriteXmlAttributeText(id)
            && row.TryWriteRaw("\">"u8)
            && row.TryWriteXmlText(number)
            && row.TryWriteRaw("</phone>"u8))
        {
            writer.EndRow(row);
            return true;
        }

        return false;
    }

    private static void WriteParts(ref Utf8XmlWriter writer, string? id, string? number)
    {
        writer.WriteRaw("<phone id=\""u8);
        writer.WriteAttributeText(id ?? "");
        writer.WriteRaw("\">"u8);
        writer.WriteText(number ?? "");
        writer.WriteRaw("</phone>"u8);
    }
}
