using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TextMe.Json;
using TextMe.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.Writers;

public class OutputTests
{
    [Fact]
    public void A_large_document_goes_out_in_chunks_of_constant_size()
    {
        var output = new ExactWriter();
        string text = string.Concat(Enumerable.Repeat("<שלום> & \"hello\" 😀\r\n", 20_000));
        Written.Xml(output, (ref writer) => writer.WriteAttributeText(text));
        Assert.InRange(output.LargestSpan, 1, 16 * 1024);
        Assert.InRange(output.ToArray().Length, 500_000, int.MaxValue);
    }

    [Fact]
    public void A_literal_longer_than_a_chunk_is_written_whole()
    {
        byte[] literal = Enumerable.Range(0, 100_000).Select(i => (byte)('a' + (i % 26))).ToArray();
        var output = new ExactWriter();
        Written.Json(output, (ref writer) => writer.WriteRaw(literal));
        Assert.Equal(literal, output.ToArray());
    }

    [Fact]
    public void A_buffer_writer_that_hands_out_too_little_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Written.Xml(new ExactWriter(shortBy: 10_000), (ref writer) =>
        {
            writer.WriteRaw(new byte[600]);
            writer.WriteText(new string('a', 2048));
        }));
    }

    [Fact]
    public void There_must_be_an_output()
    {
        Assert.Throws<ArgumentNullException>(() => new Utf8XmlWriter(null!).Flush());
        Assert.Throws<ArgumentNullException>(() => new WireJsonWriter(null!).Flush());
    }

    [Fact]
    public void Flushed_bytes_are_there_and_more_can_follow()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new WireJsonWriter(output);
        writer.WriteRaw("{"u8);
        writer.Flush();
        Assert.Equal(1, output.WrittenCount);
        writer.WriteMember(",\"a\":"u8);
        writer.Flush();
        Assert.Equal("{\"a\":"u8.ToArray(), output.WrittenSpan.ToArray());
    }

    [Fact]
    public void The_comma_is_dropped_behind_an_opening_brace_or_bracket_and_nowhere_else_wherever_a_chunk_ends()
    {
        for (int before = 480; before <= 520; before++)
        {
            string filler = new('x', before);
            Assert.Equal($"\"{filler}{{\"a\":1,\"b\":[2,3,4],\"c\":{{\"d\":{{}}}},\"e\":5}}", Written.Json((ref writer) =>
            {
                writer.WriteRaw("\""u8);
                foreach (char value in filler)
                {
                    writer.WriteRaw([(byte)value]); // fills the first span to the very end
                }

                writer.WriteRaw("{"u8);
                writer.WriteMember(",\"a\":"u8);
                writer.WriteValue(1);
                writer.WriteMember(",\"b\":["u8);
                for (int item = 2; item <= 4; item++)
                {
                    writer.WriteItemSeparator();
                    writer.WriteValue(item);
                }

                writer.WriteRaw("]"u8);
                writer.WriteMember(",\"c\":{"u8);
                writer.WriteMember(",\"d\":{"u8);
                writer.WriteRaw("}}"u8);
                writer.WriteMember(",\"e\":"u8);
                writer.WriteValue(5);
                writer.WriteRaw("}"u8);
            }));
        }
    }

    [Fact]
    public void A_member_of_its_own_keeps_its_comma_at_the_start_of_the_output()
    {
        Assert.Equal(",\"a\":", Written.Json((ref writer) => writer.WriteMember(",\"a\":"u8)));
        Assert.Equal(",", Written.Json((ref writer) => writer.WriteItemSeparator()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void What_would_be_deeper_than_64_levels_is_refused(int levels)
    {
        Written.Xml((ref writer) => DownXml(ref writer, 63 / levels));
        Written.Json((ref writer) => DownJson(ref writer, 63 / levels));
        Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(() => Written.Xml((ref writer) => DownXml(ref writer, (63 / levels) + 1))).Error);
        Assert.Equal(WireError.LimitExceeded, Assert.Throws<WireFormatException>(() => Written.Json((ref writer) => DownJson(ref writer, (63 / levels) + 1))).Error);

        void DownXml(ref Utf8XmlWriter writer, int times)
        {
            for (int i = 0; i < times; i++)
            {
                writer.Enter(levels);
                writer.CheckDepth(0);
            }

            writer.Exit(times * levels);
            writer.CheckDepth(63);
        }

        void DownJson(ref WireJsonWriter writer, int times)
        {
            for (int i = 0; i < times; i++)
            {
                writer.Enter(levels);
                writer.CheckDepth(0);
            }

            writer.Exit(times * levels);
            writer.CheckDepth(63);
        }
    }

    [Fact]
    public void Nothing_is_allocated_whatever_is_written()
    {
        var output = new ReusedWriter(1 << 20);
        string text = new string('ש', 5000) + "<\"&\r😀";
        byte[] data = new byte[10_000];
        for (int i = 0; i < 2; i++)
        {
            WriteAll(output, text, data);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        WriteAll(output, text, data);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("he-IL")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_under_every_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        byte[] expected = All();
        try
        {
            var culture = new CultureInfo(name);
            culture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static byte[] All()
        {
            var output = new ExactWriter();
            WriteAll(output, "Iİıi", [1, 2, 3]);
            return output.ToArray();
        }
    }

    [Fact]
    public void What_the_zero_allocation_and_culture_tests_write_is_valid_JSON()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteJson(output, "a\"ש", [1, 2, 3]);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        Assert.Equal("a\"ש", document.RootElement.GetProperty("text").GetString());
    }

    private static void WriteAll(IBufferWriter<byte> output, string text, byte[] data)
    {
        (output as ReusedWriter)?.Reset();
        WriteXml(output, text, data);
        WriteJson(output, text, data);
    }

    private static void WriteXml(IBufferWriter<byte> output, string text, byte[] data)
    {
        var time = new DateTime(2026, 11, 22, 9, 5, 7, DateTimeKind.Utc);
        var xml = new Utf8XmlWriter(output);
        xml.Enter(2);
        xml.WriteRaw("<r a=\""u8);
        xml.WriteAttributeText(text);
        xml.WriteRaw("\">"u8);
        xml.WriteText(text);
        xml.WriteValue(true);
        xml.WriteValue(-12345);
        xml.WriteValue(ulong.MaxValue);
        xml.WriteValue(-1234.5f);
        xml.WriteValue(-1.5e-300);
        xml.WriteValue(-1234.50m);
        xml.WriteValue(Guid.Empty);
        xml.WriteValue(time);
        xml.WriteValue(new DateTimeOffset(time.AddTicks(50), TimeSpan.Zero));
        xml.WriteValue(DateOnly.FromDateTime(time));
        xml.WriteValue(TimeOnly.FromDateTime(time));
        xml.WriteValue(new TimeSpan(-1, 2, 3, 4, 5));
        xml.WriteValue('x');
        xml.WriteBase64(data);
        xml.WriteHex(data);
        xml.WriteFormatted(time, "dddd d MMMM yyyy HH:mm:ss");
        xml.WriteFormatted(-1234.5m, "N2");
        Utf8Rows rows = xml.BeginRows();
        _ = rows.TryWriteRaw("<a>"u8) && rows.TryWriteXmlText(text) && rows.TryWriteValue(-77) && rows.TryEnd();
        xml.EndRows(rows);

        xml.WriteRaw("</r>"u8);
        xml.Exit(2);
        xml.Flush();
    }

    private static void WriteJson(IBufferWriter<byte> output, string text, byte[] data)
    {
        var time = new DateTime(2026, 11, 22, 9, 5, 7, DateTimeKind.Utc);
        var json = new WireJsonWriter(output);
        json.Enter(2);
        json.WriteRaw("{"u8);
        json.WriteMember(",\"text\":\""u8);
        json.WriteText(text);
        json.WriteRaw("\",\"numbers\":["u8);
        json.WriteItemSeparator();
        json.WriteValue(-12345);
        json.WriteItemSeparator();
        json.WriteValue(-1.5e-300);
        json.WriteItemSeparator();
        json.WriteValue(-1234.50m);
        json.WriteItemSeparator();
        json.WriteValue(-0.5f);
        json.WriteRaw("],\"times\":[\""u8);
        json.WriteValue(time);
        json.WriteRaw("\",\""u8);
        json.WriteValue(new DateTimeOffset(time.AddTicks(50), TimeSpan.Zero));
        json.WriteRaw("\",\""u8);
        json.WriteValue(new TimeSpan(-1, 2, 3, 4, 5));
        json.WriteRaw("\",\""u8);
        json.WriteFormatted(time, "dddd d MMMM yyyy HH:mm:ss");
        json.WriteRaw("\"],\"data\":\""u8);
        json.WriteBase64(data);
        json.WriteRaw("\"}"u8);
        json.Exit(2);
        json.Flush();
    }
}
