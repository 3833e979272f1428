using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Xunit;

namespace TextMe.Tests.Writers;

public class TextTests
{
    private static readonly JsonWriterOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Element_text_is_what_XmlWriter_writes()
    {
        ForRandomText(text => Assert.Equal(
            WithXmlWriter(xml =>
            {
                xml.WriteStartElement("r");
                xml.WriteString(text);
                xml.WriteFullEndElement();
            }),
            Written.Xml((ref writer) =>
            {
                writer.WriteRaw("<r>"u8);
                writer.WriteText(text);
                writer.WriteRaw("</r>"u8);
            })));
    }

    [Fact]
    public void Attribute_text_is_what_XmlWriter_writes()
    {
        ForRandomText(text => Assert.Equal(
            WithXmlWriter(xml =>
            {
                xml.WriteStartElement("r");
                xml.WriteAttributeString("a", text);
                xml.WriteEndElement();
            }),
            Written.Xml((ref writer) =>
            {
                writer.WriteRaw("<r a=\""u8);
                writer.WriteAttributeText(text);
                writer.WriteRaw("\" />"u8);
            })));
    }

    [Fact]
    public void JSON_text_reads_back_as_it_was()
    {
        ForRandomText(text =>
        {
            using var document = JsonDocument.Parse(Quoted(text));
            Assert.Equal(text, document.RootElement.GetString());
        });
    }

    [Fact]
    public void JSON_text_is_what_the_relaxed_encoder_writes_and_nothing_beyond_ASCII_is_escaped()
    {
        ForRandomText(text =>
        {
            var output = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(output, s_relaxed))
            {
                writer.WriteStringValue(text);
            }

            // The relaxed encoder still escapes what lies beyond the BMP, and a few characters more; here nothing of that is.
            string relaxed = Encoding.UTF8.GetString(output.WrittenSpan);
            string ours = Quoted(text);
            Assert.Equal(HasNumericEscape(relaxed) ? ours : relaxed, ours);
            Assert.False(HasNumericEscape(ours));
        });
    }

    [Theory]
    [InlineData('&', "&amp;", "&amp;", "&")]
    [InlineData('<', "&lt;", "&lt;", "<")]
    [InlineData('>', "&gt;", "&gt;", ">")]
    [InlineData('"', "\"", "&quot;", "\\\"")]
    [InlineData('\\', "\\", "\\", "\\\\")]
    [InlineData('\r', "&#xD;", "&#xD;", "\\r")]
    [InlineData('\n', "\n", "&#xA;", "\\n")]
    [InlineData('\t', "\t", "&#x9;", "\\t")]
    [InlineData('\u007F', "\u007F", "\u007F", "\u007F")]
    [InlineData('\'', "'", "'", "'")]
    [InlineData('ש', "ש", "ש", "ש")]
    [InlineData('€', "€", "€", "€")]
    public void A_character_is_escaped_the_same_wherever_it_stands(char value, string text, string attribute, string json)
    {
        for (int length = 1; length <= 50; length++)
        {
            for (int index = 0; index < length; index++)
            {
                string before = new('a', index);
                string after = new('b', length - index - 1);
                string all = before + value + after;
                Assert.Equal(before + text + after, Written.Xml((ref writer) => writer.WriteText(all)));
                Assert.Equal(before + attribute + after, Written.Xml((ref writer) => writer.WriteAttributeText(all)));
                Assert.Equal(before + json + after, Written.Json((ref writer) => writer.WriteText(all)));
            }
        }
    }

    [Fact]
    public void A_surrogate_pair_is_never_split_between_two_pieces_of_a_long_text()
    {
        for (int before = 0; before < 4; before++)
        {
            string text = new string('a', before) + string.Concat(System.Linq.Enumerable.Repeat("😀", 9000));
            Assert.Equal(text, Written.Xml((ref writer) => writer.WriteText(text)));
            Assert.Equal(text, Written.Json((ref writer) => writer.WriteText(text)));
        }
    }

    [Fact]
    public void A_null_string_is_refused_because_an_optional_member_is_left_out_before()
    {
        Assert.Equal(WireError.MissingMember, Refused(() => Written.Xml((ref writer) => writer.WriteText(null!))));
        Assert.Equal(WireError.MissingMember, Refused(() => Written.Xml((ref writer) => writer.WriteAttributeText(null!))));
        Assert.Equal(WireError.MissingMember, Refused(() => Written.Json((ref writer) => writer.WriteText(null!))));
    }

    private static WireError Refused(Func<string> write) => Assert.Throws<WireFormatException>(write).Error;

    private static void ForRandomText(Action<string> check)
    {
        var random = new Random(20261122);
        foreach (int length in RandomText.Lengths)
        {
            for (int i = 0; i < 6; i++)
            {
                check(RandomText.Create(random, length));
            }
        }
    }

    private static bool HasNumericEscape(string json) => json.Replace("\\\\", "", StringComparison.Ordinal).Contains("\\u", StringComparison.Ordinal);

    private static string Quoted(string text) => Written.Json((ref writer) =>
    {
        writer.WriteRaw("\""u8);
        writer.WriteText(text);
        writer.WriteRaw("\""u8);
    });

    private static string WithXmlWriter(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            write(writer);
        }

        return text.ToString();
    }
}
