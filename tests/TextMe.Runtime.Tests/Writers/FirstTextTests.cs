using System.Text;
using TextMe.Text;
using Xunit;

namespace TextMe.Tests.Writers;

/// <summary>The plain way of the first texts of a process, which no other test can be sure to come by.</summary>
public class FirstTextTests
{
    [Fact]
    public void Plain_text_is_written_as_it_is_and_any_other_left_alone()
    {
        int plain = 0;
        for (int value = 0; value <= char.MaxValue; value++)
        {
            string text = "ab" + (char)value;
            bool isPlain = value is >= 0x20 and < 0x80 && (char)value is not ('<' or '>' or '&');
            Assert.Equal(isPlain ? ">" + text : ">", First<XmlTextEscape>(text, isPlain));
            plain += isPlain ? 1 : 0;
        }

        Assert.Equal(93, plain);
    }

    [Theory]
    [InlineData('<', false, false, true)]
    [InlineData('"', true, false, false)]
    [InlineData('\\', true, true, false)]
    public void What_is_plain_depends_on_where_it_stands(char value, bool inXml, bool inXmlAttribute, bool inJson)
    {
        string text = value.ToString();
        Assert.Equal(inXml ? ">" + text : ">", First<XmlTextEscape>(text, inXml));
        Assert.Equal(inXmlAttribute ? ">" + text : ">", First<XmlAttributeEscape>(text, inXmlAttribute));
        Assert.Equal(inJson ? ">" + text : ">", First<JsonTextEscape>(text, inJson));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Only_short_text_is_written_so(int length, bool isWritten)
    {
        string text = new('x', length);
        Assert.Equal(isWritten ? ">" + text : ">", First<JsonTextEscape>(text, isWritten));
    }

    private static string First<TEscape>(string text, bool expected)
        where TEscape : struct, ITextEscape
    {
        var exact = new ExactWriter();
        var output = new Utf8Output(exact);
        output.WriteRaw(">"u8);
        Assert.Equal(expected, output.TryWriteFirstText<TEscape>(text));
        output.Flush();
        return Encoding.UTF8.GetString(exact.ToArray());
    }
}
