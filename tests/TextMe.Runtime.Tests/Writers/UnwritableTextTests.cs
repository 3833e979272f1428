using System;
using System.Xml;
using TextMe.Text;
using Xunit;

namespace TextMe.Tests.Writers;

public class UnwritableTextTests
{
    [Fact]
    public void Every_UTF_16_unit_alone_can_be_written_exactly_when_XML_has_that_character()
    {
        for (int value = 0; value <= 0xFFFF; value++)
        {
            string text = ((char)value).ToString();
            Assert.Equal(XmlConvert.IsXmlChar((char)value) ? -1 : 0, WireText.IndexOfUnwritable(text));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0x1F)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Such_a_character_is_found_and_refused_in_both_formats_wherever_it_stands(int bad)
    {
        foreach (char filler in "aא漢\n")
        {
            for (int length = 0; length <= 40; length += 3)
            {
                for (int index = 0; index <= length; index++)
                {
                    Refused(new string(filler, index) + (char)bad + new string(filler, length - index), index);
                }
            }
        }
    }

    [Theory]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(16384)]
    public void The_index_counts_from_the_start_of_a_long_text(int index)
    {
        Refused(new string('a', index) + "\uD83D", index);
        Refused(new string('א', index) + "\uFFFF" + new string('a', 5000), index);
    }

    [Fact]
    public void A_pair_in_the_wrong_order_is_refused()
    {
        Refused("ab\uDE00\uD83Dcd", 2);
        Refused("ab\uD83D\uD83D\uDE00", 2);
    }

    [Fact]
    public void Random_text_with_one_bad_character_is_refused_at_that_character()
    {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++)
        {
            string before = RandomText.Create(random, random.Next(100));
            string after = RandomText.Create(random, random.Next(100));
            Assert.Equal(-1, WireText.IndexOfUnwritable(before + after));
            Refused(before + "\uFFFE" + after, before.Length);
            Refused(before + "\u0002" + after, before.Length);
        }
    }

    [Fact]
    public void The_error_names_the_character_and_not_the_text()
    {
        var error = Assert.Throws<WireFormatException>(() => Written.Xml((ref writer) => writer.WriteText("pass\u0001word")));
        Assert.Equal("Character U+0001 at index 4 cannot be carried by XML or JSON text.", error.Rule);
        Assert.DoesNotContain("pass", error.Message, StringComparison.Ordinal);
    }

    private static void Refused(string text, int index)
    {
        Assert.Equal(index, WireText.IndexOfUnwritable(text));
        Check(Assert.Throws<WireFormatException>(() => Written.Xml((ref writer) => writer.WriteText(text))));
        Check(Assert.Throws<WireFormatException>(() => Written.Xml((ref writer) => writer.WriteAttributeText(text))));
        Check(Assert.Throws<WireFormatException>(() => Written.Json((ref writer) => writer.WriteText(text))));

        void Check(WireFormatException error)
        {
            Assert.Equal(WireError.UnwritableText, error.Error);
            Assert.Contains($"U+{(int)text[index]:X4} at index {index} ", error.Rule, StringComparison.Ordinal);
        }
    }
}
