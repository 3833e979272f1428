using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A member is read under each of its names and written under its own.</summary>
public sealed class AliasTests
{
    [Theory]
    [InlineData(WireFormat.Xml, "<Line id='7'><operator>A</operator><phones><phone>1</phone></phones><rows><row><x>2</x></row></rows><tag>t</tag></Line>")]
    [InlineData(WireFormat.Xml, "<Line ident='7'><tags>t</tags><lines><row><x>2</x></row></lines><numbers><phone>1</phone></numbers><operaor>A</operaor></Line>")]
    [InlineData(WireFormat.Xml, "<Line><old><op>A</op></old><lines><row><x>2</x></row></lines><tag>t</tag><phones><phone>1</phone></phones></Line>")]
    [InlineData(WireFormat.Json, """{"$":{"id":"7"},"operator":"A","phones":{"phone":["1"]},"rows":[{"x":2}],"tag":["t"]}""")]
    [InlineData(WireFormat.Json, """{"$":{"ident":"7"},"tags":"t","lines":{"x":2},"numbers":{"phone":1},"operaor":"A"}""")]
    [InlineData(WireFormat.Json, """{"old":{"op":"A"},"lines":[{"x":"2"}],"tag":["t"],"phones":{"phone":"1"}}""")]
    public void Every_name_is_read(WireFormat format, string document)
    {
        Line line = Read(document, format);
        string id = line.Id is null ? "" : " id=\"7\"";
        Assert.Equal("A", line.Operator);
        Assert.Equal(
            $"""<?xml version="1.0" encoding="UTF-8"?><Line{id}><operator>A</operator><phones><phone>1</phone></phones><rows><row><x>2</x></row></rows><tag>t</tag></Line>""",
            Encoding.UTF8.GetString(WireSerializer.Serialize(line, WireFormat.Xml)));
        Assert.Equal(
            "{" + (line.Id is null ? "" : "\"$\":{\"id\":\"7\"},") + """ "operator":"A","phones":{"phone":["1"]},"rows":[{"x":2}],"tag":["t"]}""".TrimStart(),
            Encoding.UTF8.GetString(WireSerializer.Serialize(line, WireFormat.Json)));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Line id='1' ident='2'><operator>A</operator><operaor>B</operaor><old><op><x/></op></old></Line>", "1", "A")]
    [InlineData(WireFormat.Xml, "<Line ident='2' id='1'><old><op>C</op></old><operaor><x/></operaor><operator>A</operator></Line>", "2", "C")]
    [InlineData(WireFormat.Json, """{"$":{"id":"1","ident":"2"},"operator":"A","operaor":[1],"old":{"op":{}}}""", "1", "A")]
    [InlineData(WireFormat.Json, """{"$":{"ident":"2","id":{}},"old":{"op":"C"},"operaor":"B","operator":"A"}""", "2", "C")]
    public void The_first_that_comes_is_kept(WireFormat format, string document, string id, string name)
    {
        Line line = Read(document, format);
        Assert.Equal((id, name), (line.Id, line.Operator));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Line><operator>A</operator><rows><row><x>1</x></row></rows><lines><row><x>2</x></row></lines><tags>t</tags><tag>u</tag><tags>v</tags></Line>", "1", "t,v")]
    [InlineData(WireFormat.Xml, "<Line><operator>A</operator><lines/><rows><row><x>1</x></row></rows></Line>", "", "")]
    [InlineData(WireFormat.Json, """{"operator":"A","rows":[{"x":1}],"lines":[{"x":2}],"tags":["t","v"],"tag":["u"]}""", "1", "t,v")]
    [InlineData(WireFormat.Json, """{"operator":"A","lines":[],"rows":[{"x":1}]}""", "", "")]
    public void The_first_list_that_comes_is_kept(WireFormat format, string document, string rows, string tags)
    {
        Line line = Read(document, format);
        Assert.Equal(rows, string.Join(',', line.Rows.ConvertAll(static r => r.X)));
        Assert.Equal(tags, string.Join(',', line.Tags ?? []));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Line><operaor>A</operaor><operaor>A</operaor></Line>")]
    [InlineData(WireFormat.Xml, "<Line ident='1'><operator>A</operator><old/><operator>B</operator></Line>")]
    [InlineData(WireFormat.Json, """{"operaor":"A","operaor":"A"}""")]
    [InlineData(WireFormat.Json, """{"operator":"A","operaor":"A","operator":"B"}""")]
    [InlineData(WireFormat.Json, """{"operator":"A","lines":[],"lines":[]}""")]
    public void The_same_name_twice_is_refused(WireFormat format, string document) =>
        Assert.Equal(WireError.DuplicateMember, Assert.Throws<WireFormatException>(() => Read(document, format)).Error);

    [Theory]
    [InlineData(WireFormat.Xml, "<Line><phones/></Line>")]
    [InlineData(WireFormat.Json, """{"phones":{}}""")]
    public void A_member_without_any_of_its_names_is_missing_under_its_own(WireFormat format, string document)
    {
        var e = Assert.Throws<WireFormatException>(() => Read(document, format));
        Assert.Equal((WireError.MissingMember, "operator"), (e.Error, e.Path));
    }

    [Fact]
    public void Other_names_are_known_to_what_keeps_unknown_content()
    {
        Kept kept = WireSerializer.Deserialize<Kept>("""{"b":"1","c":"2"}"""u8, WireFormat.Json);
        Assert.Equal("1", kept.A);
        Assert.Equal("c", Assert.Single(kept.Others!).Key);
        kept.Others!.Add("b", default);
        Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(kept, WireFormat.Json));
    }

    [Fact]
    public void Null_is_a_value_that_is_kept()
    {
        Assert.Null(WireSerializer.Deserialize<Kept>("""{"a":null,"b":"1"}"""u8, WireFormat.Json).A);
        Assert.Null(WireSerializer.Deserialize<Kept>("<Kept xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><b x:nil='true'/><a>1</a></Kept>"u8, WireFormat.Xml).A);
    }

    private static Line Read(string document, WireFormat format) => WireSerializer.Deserialize<Line>(Encoding.UTF8.GetBytes(document), format);
}

[WireContract]
public sealed partial record Line
{
    [XmlAttribute("id"), WireAlias("ident")]
    public string? Id { get; init; }

    [WireName("operator"), WireAlias("operaor"), WireAlias("old/op")]
    public required string Operator { get; init; }

    [WireName("phones/phone"), WireAlias("numbers/phone")]
    public List<string> Phones { get; init; } = [];

    [XmlArray("rows"), XmlArrayItem("row"), WireAlias("lines")]
    public List<LineRow> Rows { get; init; } = [];

    [WireName("tag"), WireAlias("tags")]
    public IReadOnlyList<string>? Tags { get; init; }
}

[WireContract]
public sealed partial record LineRow
{
    [WireName("x")]
    public required int X { get; init; }
}

[WireContract]
public sealed partial record Kept
{
    [WireName("a"), WireAlias("b")]
    public string? A { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }
}
