using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A list is read in any shape, and written in one that comes back as it was.</summary>
public sealed class LenientListTests
{
    private static readonly string s_deep = string.Concat(Enumerable.Repeat("[", 66)) + "1" + string.Concat(Enumerable.Repeat("]", 66));

    [Theory]
    [InlineData(WireFormat.Xml, "<Box><rows><row><x>1</x></row><row><x>2</x></row></rows></Box>", "1,2")]
    [InlineData(WireFormat.Xml, "<Box><rows><a><note>n</note><x>1</x></a><b><x>2</x></b></rows></Box>", "1,2")]
    [InlineData(WireFormat.Xml, "<Box><rows><x>1</x></rows><rows><row><x>2</x></row></rows></Box>", "1,2")]
    [InlineData(WireFormat.Xml, "<Box><rows><!-- <row> --><?p <row>?><![CDATA[<row>]]><x a='>' b=\"/>\">1</x></rows></Box>", "1")]
    [InlineData(WireFormat.Xml, "<Box><rows><y a='<'/><x>1</x></rows></Box>", null)]
    [InlineData(WireFormat.Xml, "<Box><rows><row/></rows></Box>", null)]
    [InlineData(WireFormat.Xml, "<Box><rows a='b'/><rows> none </rows></Box>", "")]
    [InlineData(WireFormat.Xml, "<Box><lines><x>1</x></lines><rows><x>2</x></rows><lines><x>3</x></lines></Box>", "1,3")]
    [InlineData(WireFormat.Json, """{"rows":[{"x":1},{"x":2}]}""", "1,2")]
    [InlineData(WireFormat.Json, """{"rows":{"row":[{"x":1}],"other":{"x":2},"$":{"x":3}}}""", "1,2")]
    [InlineData(WireFormat.Json, """{"rows":{"1":{"x":1},"2":{"x":2}}}""", "1,2")]
    [InlineData(WireFormat.Json, """{"rows":[[{"x":1}],[],[[{"x":2}]]]}""", "1,2")]
    [InlineData(WireFormat.Json, """{"rows":{"x":1,"y":{"x":2}}}""", "1")]
    [InlineData(WireFormat.Json, """{"rows":[{"y":{"x":2},"x":1}]}""", "1")]
    [InlineData(WireFormat.Json, """{"rows":{"y":{"x":2},"x":1}}""", null)]
    [InlineData(WireFormat.Json, """{"rows":{"r\u006Fw":null}}""", null)]
    [InlineData(WireFormat.Json, """{"rows":[null]}""", null)]
    [InlineData(WireFormat.Json, """{"rows":[false]}""", null)]
    [InlineData(WireFormat.Json, """{"rows":1}""", null)]
    [InlineData(WireFormat.Json, """{"rows":false}""", "")]
    [InlineData(WireFormat.Json, """{"rows":{},"lines":[{"x":1}]}""", "")]
    [InlineData(WireFormat.Json, """{"rows":[],"rows":[]}""", null)]
    [InlineData(WireFormat.Json, """{"rows":{"row":[{"x":1}]]}""", null)]
    public void Objects_stand_in_any_shape(WireFormat format, string document, string? rows)
    {
        if (rows is null)
        {
            Assert.Throws<WireFormatException>(() => Read(document, format));
        }
        else
        {
            Assert.Equal(rows, string.Join(',', Read(document, format).Rows.Select(static row => row.X)));
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Box><text><item>a</item><item> </item><item/></text></Box>", "a, ,")]
    [InlineData(WireFormat.Xml, "<Box><text>a</text><text>\n<b><c>b</c></b>\n</text></Box>", "a,b")]
    [InlineData(WireFormat.Xml, "<Box><text><![CDATA[a]]><!-- b --></text><text>\n</text></Box>", "a")]
    [InlineData(WireFormat.Xml, "<Box xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><text x:nil='true'/></Box>", "")]
    [InlineData(WireFormat.Json, """{"text":{"item":["a"," ",""]}}""", "a, ,")]
    [InlineData(WireFormat.Json, """{"text":[{"PHONE":"a"},{"_":"b","$":{"id":"1"}},3,true]}""", "a,b,3,true")]
    [InlineData(WireFormat.Json, """{"text":"a"}""", "a")]
    [InlineData(WireFormat.Json, """{"text":{"b":{},"c":[],"d":{"e":["a"]}}}""", "a")]
    [InlineData(WireFormat.Json, """{"text":[null]}""", null)]
    public void Texts_stand_however_deep(WireFormat format, string document, string? texts)
    {
        if (texts is null)
        {
            Assert.Throws<WireFormatException>(() => Read(document, format));
        }
        else
        {
            Assert.Equal(texts, string.Join(',', Read(document, format).Texts!));
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Box><n>1</n><n><a>2</a><b> 3 </b></n></Box>")]
    [InlineData(WireFormat.Json, """{"n":{"0":1,"5":["2",{"x":3}]}}""")]
    public void Numbers_that_repeat_stand_in_any_shape_too(WireFormat format, string document) => Assert.Equal([1, 2, 3], Read(document, format).Numbers);

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void What_is_written_comes_back(WireFormat format)
    {
        foreach (string[] texts in new string[][] { [], [""], [" "], ["a", "", "\n"], ["false"], ["<b>"], ["{}", "[]"] })
        {
            var box = new LenientBox { Rows = [.. texts.Select(static (text, i) => new LenientRow { X = i, Note = text })], Texts = [.. texts], Numbers = [.. texts.Select(static text => text.Length)] };
            byte[] document = WireSerializer.Serialize(box, format);

            LenientBox read = WireSerializer.Deserialize<LenientBox>(document, format);
            Assert.Equal(box.Rows, read.Rows);
            Assert.Equal(box.Texts, read.Texts);
            Assert.Equal(box.Numbers, read.Numbers);
            Assert.Equal(document, WireSerializer.Serialize(read, format));
        }
    }

    [Fact]
    public void A_list_that_is_null_is_left_out_and_an_empty_one_is_not()
    {
        Assert.Null(Read("<Box/>", WireFormat.Xml).Texts);
        Assert.Null(Read("""{"text":null}""", WireFormat.Json).Texts);
        Assert.Empty(Read("<Box><text/></Box>", WireFormat.Xml).Texts!);
        Assert.Empty(Read("""{"text":{}}""", WireFormat.Json).Texts!);
    }

    [Fact]
    public void Bounds_hold_whatever_the_shape()
    {
        var limits = new WireLimits { MaxItems = 2, MaxDepth = 100 };
        foreach ((WireFormat format, string document) in new[]
        {
            (WireFormat.Xml, "<Box><text>a</text><text><b>b</b></text><text>c</text></Box>"), (WireFormat.Json, """{"text":{"0":"a","1":["b",{"2":"c"}]}}"""),
            (WireFormat.Xml, "<Box><rows><x>1</x></rows><rows><x>1</x></rows><rows><x>1</x></rows></Box>"), (WireFormat.Json, $$"""{"n":{{s_deep}}}"""),
        })
        {
            var e = Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<LenientBox>(Encoding.UTF8.GetBytes(document), format, limits));
            Assert.Equal(WireError.LimitExceeded, e.Error);
        }
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Documents_that_break_off_anywhere_are_refused(WireFormat format)
    {
        string[] documents = format == WireFormat.Xml
            ? ["<Box><rows><!-- --><a b='c'><x>1</x></a><?p?></rows><text><a>b</a></text></Box>", "<Box><rows><x a=\"b\"/><x>1</x></rows></Box>"]
            : ["""{"rows":{"$":{},"a":{"x":1},"b":[[]]},"text":{"a":{"_":"b"}}}"""];
        foreach (string document in documents)
        {
            for (int length = 0; length < document.Length; length++)
            {
                Assert.Throws<WireFormatException>(() => Read(document[..length], format));
            }
        }
    }

    private static LenientBox Read(string document, WireFormat format) => WireSerializer.Deserialize<LenientBox>(Encoding.UTF8.GetBytes(document), format);
}

[WireContract, XmlRoot("Box")]
public sealed partial record LenientBox
{
    [XmlArray("rows"), XmlArrayItem("row"), LenientList, WireAlias("lines")]
    public List<LenientRow> Rows { get; init; } = [];

    [WireName("text/item"), LenientList]
    public List<string>? Texts { get; init; }

    [XmlElement("n"), LenientList]
    public int[] Numbers { get; init; } = [];
}

[WireContract]
public sealed partial record LenientRow
{
    [WireName("x")]
    public required int X { get; init; }

    [WireName("note")]
    public string? Note { get; init; }
}
