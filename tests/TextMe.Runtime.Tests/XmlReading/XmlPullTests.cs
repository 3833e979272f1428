using System;
using System.Globalization;
using System.Text;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

public sealed class XmlPullTests
{
    [Fact]
    public void Tokens_say_where_they_start_and_how_deep_they_are()
    {
        byte[] utf8 = "<?xml version='1.0'?> <!--c--><r a='1'>t<p:b xmlns:p='u'/><![CDATA[d]]><?i x?></r> "u8.ToArray();
        var reader = new Utf8XmlReader(utf8);
        var seen = new StringBuilder();
        while (reader.Read())
        {
            string text = reader.TokenType is XmlTokenType.StartElement or XmlTokenType.EndElement ? "" : reader.GetString();
            string names = $"{XmlWalk.Text(reader.Name)} {XmlWalk.Text(reader.LocalName)}";
            seen.AppendLine(
                CultureInfo.InvariantCulture,
                $"{reader.TokenType} {reader.TokenStartIndex} {reader.Depth} {names} {reader.IsEmptyElement} {text}");
        }

        Assert.Equal(
            """
            Comment 22 0   False c
            StartElement 30 0 r r False 
            Text 39 1   False t
            StartElement 40 1 p:b b True 
            EndElement 58 1 p:b b False 
            CData 58 1   False d
            ProcessingInstruction 71 1 i i False x
            EndElement 78 0 r r False 

            """,
            seen.Replace(Environment.NewLine, "\n").ToString());
        Assert.Equal(XmlTokenType.None, reader.TokenType);
        Assert.Equal(utf8.Length, reader.BytesConsumed);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Skipping_goes_to_the_end_tag_of_the_element()
    {
        var reader = new Utf8XmlReader("<r><a x='1'><b><a/></b>t</a><c/><d/></r>"u8);
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        reader.Skip();
        Assert.Equal((XmlTokenType.EndElement, "a", 1, 24), (reader.TokenType, XmlWalk.Text(reader.Name), reader.Depth, reader.TokenStartIndex));
        Assert.True(reader.Read());
        Assert.Equal("c", XmlWalk.Text(reader.LocalName));
        reader.Skip();
        Assert.Equal((XmlTokenType.EndElement, "c", 1), (reader.TokenType, XmlWalk.Text(reader.LocalName), reader.Depth));
        Assert.True(reader.Read());
        Assert.Equal("d", XmlWalk.Text(reader.LocalName));
    }

    [Fact]
    public void Attributes_may_be_left_unread_or_read_in_part()
    {
        var reader = new Utf8XmlReader("<r a='1' b=\"&lt;>\" c='3'>t</r>"u8);
        Assert.True(reader.Read());
        Assert.True(reader.ReadAttribute());
        Assert.True(reader.ReadAttribute());
        Assert.Equal("b", XmlWalk.Text(reader.AttributeLocalName));
        Assert.Equal("<>", reader.GetAttributeString());
        Assert.True(reader.Read());
        Assert.Equal("t", reader.GetString());
        Assert.False(reader.ReadAttribute());
    }

    [Fact]
    public void Asking_for_what_is_not_there_is_an_error_of_the_caller()
    {
        Assert.Throws<InvalidOperationException>(() => new Utf8XmlReader("<r/>"u8).GetString());
        Assert.Throws<InvalidOperationException>(() => new Utf8XmlReader("<r/>"u8).GetAttributeString());
        Assert.Throws<InvalidOperationException>(() => new Utf8XmlReader("<r/>"u8).ReadContent());
        Assert.Throws<InvalidOperationException>(() => new Utf8XmlReader("</r>"u8).TryEnd());
    }

    [Fact]
    public void Nothing_is_allocated_but_the_strings_that_are_asked_for()
    {
        string row = "<row><id>a&amp;b</id><new x='1'><y><!--c--><![CDATA[d]]>&#65;שלום\r\n</y></new>stray<n> 5 </n></row>";
        byte[] utf8 = Encoding.UTF8.GetBytes($"<r>{string.Concat(System.Linq.Enumerable.Repeat(row, 200))}</r>");
        Count(utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int ids = Count(utf8);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(200, ids);

        // 200 strings of three characters.
        Assert.Equal(200 * 32, allocated);
    }

    private static int Count(byte[] utf8)
    {
        var reader = new Utf8XmlReader(utf8);
        reader.ReadRoot("r"u8);
        reader.ReadContent();
        int ids = 0;
        while (reader.ReadChild())
        {
            reader.ReadContent();
            while (reader.ReadChild())
            {
                if (reader.IsElement("id"u8))
                {
                    ids += reader.ReadString() == "a&b" ? 1 : 0;
                }
                else if (reader.IsElement("n"u8))
                {
                    reader.ReadInt32();
                }
                else
                {
                    reader.SkipUnknown();
                }
            }
        }

        reader.ReadEnd();
        return ids;
    }
}
