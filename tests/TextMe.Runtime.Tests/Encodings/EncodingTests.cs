using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TextMe.Tests.Streaming;
using Xunit;

namespace TextMe.Tests.Encodings;

public sealed class EncodingTests
{
    private const string Hebrew = "שלום עולם";

    public static TheoryData<string, string> Known => new()
    {
        { "utf-8", Hebrew + " é 😀" },
        { "utf-16LE", Hebrew + " é 😀" },
        { "utf-16BE", Hebrew + " é 😀" },
        { "iso-8859-8", Hebrew },
        { "ISO-8859-8-I", Hebrew },
        { "windows-1255", Hebrew + " שָׁלוֹם ₪" },
        { "windows-1252", "é € “”" },
        { "iso-8859-1", "é ÿ" },
        { "us-ascii", "plain" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task A_charset_decides_where_there_is_no_mark(string charset, string text)
    {
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            byte[] document = Encode(charset, Document(format, text));
            await AssertRead(document, format, text, charset);
            await AssertRead(document, format, text, $" \"{charset.ToUpperInvariant()}\" ");
        }
    }

    [Theory]
    [MemberData(nameof(Known))]
    public async Task An_XML_declaration_decides_where_there_is_no_charset(string charset, string text)
    {
        string declared = $"<?xml version='1.0' encoding = \"{charset}\" standalone='yes' ?>\n{Document(WireFormat.Xml, text)}";
        byte[] document = Encode(charset, declared);
        await AssertRead(document, WireFormat.Xml, text, null);
        await AssertRead(document, WireFormat.Xml, text, charset);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_decides_before_everything(string name)
    {
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            byte[] document = Encode(name, "\uFEFF" + Document(format, Hebrew));
            foreach (string? charset in new[] { null, "utf-8", "utf-16", "windows-1255" })
            {
                await AssertRead(document, format, Hebrew, charset);
            }
        }

        string declaration = $"\uFEFF<?xml version=\"1.0\" encoding=\"{(name == "utf-8" ? name : "UTF-16")}\"?>";
        await AssertRead(Encode(name, declaration + Document(WireFormat.Xml, Hebrew)), WireFormat.Xml, Hebrew, null);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("UTF-16")]
    public async Task Without_a_mark_the_order_of_UTF16_is_seen_at_the_first_character(string charset)
    {
        await AssertRead(Encode("utf-16LE", Document(WireFormat.Json, Hebrew)), WireFormat.Json, Hebrew, charset);
        await AssertRead(Encode("utf-16BE", Document(WireFormat.Xml, Hebrew)), WireFormat.Xml, Hebrew, charset);
    }

    [Theory]
    [InlineData("utf-16LE", "\uFEFF", "utf-8", null)]
    [InlineData("utf-16BE", "\uFEFF", "windows-1255", null)]
    [InlineData("utf-16LE", "\uFEFF", "utf-16BE", null)]
    [InlineData("utf-8", "\uFEFF", "windows-1255", null)]
    [InlineData("utf-8", "", "utf-16", null)]
    [InlineData("utf-8", "", "windows-1255", "utf-8")]
    [InlineData("windows-1255", "", "utf-8", "windows-1255")]
    [InlineData("windows-1255", "", "utf-16", "windows-1255")]
    [InlineData("utf-16LE", "", "utf-8", "utf-16LE")]
    public async Task A_declaration_that_contradicts_mark_or_charset_is_refused(string actual, string mark, string declared, string? charset)
    {
        byte[] document = Encode(actual, $"{mark}<?xml version=\"1.0\" encoding=\"{declared}\"?>{Document(WireFormat.Xml, Hebrew)}");
        await AssertRefused(document, WireFormat.Xml, charset);
    }

    [Theory]
    [InlineData("windows-1255", "utf-8")]
    [InlineData("iso-8859-8", "windows-1255")]
    public async Task Encodings_that_share_ASCII_do_not_contradict_each_other_about_ASCII(string charset, string declared)
    {
        byte[] document = Encode("utf-8", $"<?xml version=\"1.0\" encoding=\"{declared}\"?>{Document(WireFormat.Xml, "plain")}");
        await AssertRead(document, WireFormat.Xml, "plain", charset);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("koi8-r")]
    [InlineData("utf-8\r\nX-Evil: 1")]
    [InlineData("x")]
    public async Task An_unknown_charset_is_refused_with_the_known_ones(string charset)
    {
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            WireFormatException e = await AssertRefused(Encode("utf-8", Document(format, "plain")), format, charset);
            Assert.Contains("windows-1255", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", e.Message, StringComparison.Ordinal);
        }

        await AssertRefused(Encode("utf-8", "<?xml version=\"1.0\" encoding=\"koi8-r\"?><ledger/>"), WireFormat.Xml, null);
    }

    [Theory]
    [InlineData("us-ascii", 0x80)]
    [InlineData("iso-8859-8", 0xA1)]
    [InlineData("iso-8859-8", 0xFB)]
    [InlineData("windows-1255", 0x81)]
    [InlineData("windows-1255", 0xD9)]
    [InlineData("windows-1255", 0xFF)]
    [InlineData("windows-1252", 0x90)]
    public async Task A_byte_that_the_encoding_does_not_have_is_refused_where_it_stands(string charset, int value)
    {
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            byte[] document = Encode("utf-8", "\n" + Document(format, "x~y"));
            int at = Array.IndexOf(document, (byte)'~');
            document[at] = (byte)value;
            WireFormatException e = await AssertRefused(document, format, charset);
            Assert.Equal(at, e.ByteOffset);
            Assert.Equal(2, e.Line);
        }
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public async Task UTF16_with_a_lone_surrogate_or_half_a_unit_is_refused(string charset)
    {
        foreach (char lone in "\uD83D\uDE00")
        {
            byte[] document = Encode(charset, Document(WireFormat.Json, "x~y"));
            int at = Encode(charset, Document(WireFormat.Json, "x~y").Split('~')[0]).Length;
            document[at + (charset == "utf-16LE" ? 1 : 0)] = (byte)(lone >> 8);
            document[at + (charset == "utf-16LE" ? 0 : 1)] = (byte)lone;
            WireFormatException e = await AssertRefused(document, WireFormat.Json, charset);
            Assert.Equal(at, e.ByteOffset);
        }

        byte[] whole = Encode(charset, Document(WireFormat.Json, Hebrew));
        await AssertRefused([.. whole, 0x20], WireFormat.Json, charset);
    }

    [Fact]
    public async Task UTF32_is_refused() =>
        await AssertRefused([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("<ledger/>")], WireFormat.Xml, null);

    [Fact]
    public async Task A_large_document_is_converted_piece_by_piece()
    {
        string text = string.Concat(Enumerable.Repeat(Hebrew, 10_000));
        foreach (string charset in new[] { "windows-1255", "utf-16LE", "utf-16BE" })
        {
            await AssertRead(Encode(charset, Document(WireFormat.Xml, text)), WireFormat.Xml, text, charset);
        }
    }

    [Fact]
    public async Task The_rows_before_a_byte_that_is_not_of_the_encoding_are_handed_out()
    {
        byte[] document = Encode("utf-8", "{\"entries\":[{\"id\":1},{\"id\":2},{\"id\":3,\"text\":\"~\"}]}");
        document[Array.IndexOf(document, (byte)'~')] = 0xD9;
        Rows rows = await Rows.ReadAsync(document, WireFormat.Json, static () => int.MaxValue, charset: "windows-1255");
        Assert.Equal(2, rows.Items.Count);
        Assert.Equal(Array.IndexOf(document, (byte)0xD9), rows.Failure?.ByteOffset);
    }

    [Fact]
    public void UTF8_is_not_copied()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.False(WireEncoding.TryTranscode("<?xml version=\"1.0\"?><a/>"u8, WireFormat.Xml, "utf-8", output));
        Assert.Equal(0, output.WrittenCount);
        Assert.True(WireEncoding.TryTranscode(Encode("windows-1255", "<?xml version=\"1.0\" encoding=\"windows-1255\"?><a>א</a>"), WireFormat.Xml, null, output));
        Assert.Equal("<?xml version=\"1.0\"                        ?><a>א</a>", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Document(WireFormat format, string text) => format == WireFormat.Xml
        ? $"<ledger><entries><entry><id>1</id><text>{text}</text></entry></entries></ledger>"
        : $"{{\"entries\":[{{\"id\":1,\"text\":\"{text}\"}}]}}";

    private static byte[] Encode(string name, string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes(text);
        Assert.Equal(text, encoding.GetString(bytes));
        return bytes;
    }

    private static async Task AssertRead(byte[] document, WireFormat format, string text, string? charset)
    {
        Ledger ledger = WireSerializer.Deserialize<Ledger>(document, format, limits: null, charset);
        Assert.Equal(text, Assert.Single(ledger.Entries!).Text);
        if (charset is null)
        {
            ledger = WireSerializer.Deserialize<Ledger>(document, format);
            Assert.Equal(text, Assert.Single(ledger.Entries!).Text);
        }

        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            using var stream = new ChunkedStream(document, create());
            ledger = await WireSerializer.DeserializeAsync<Ledger>(stream, format, limits: null, charset);
            Assert.Equal(text, Assert.Single(ledger.Entries!).Text);
            Rows rows = await Rows.ReadAsync(document, format, create(), charset: charset);
            Assert.True(rows.Failure is null, rows.Failure?.Message);
            Assert.Equal(text, Assert.Single(rows.Items).Text);
        }
    }

    private static async Task<WireFormatException> AssertRefused(byte[] document, WireFormat format, string? charset)
    {
        var whole = Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Ledger>(document, format, limits: null, charset));
        Assert.Equal(WireError.NotWellFormed, whole.Error);
        foreach ((_, Func<Func<int>> create) in Rows.Deliveries)
        {
            Rows rows = await Rows.ReadAsync(document, format, create(), charset: charset);
            Assert.Equal(whole.Rule, rows.Failure?.Rule);
            Assert.Equal(whole.ByteOffset, rows.Failure?.ByteOffset);
            Assert.Equal(whole.Line, rows.Failure?.Line);
        }

        return whole;
    }
}
