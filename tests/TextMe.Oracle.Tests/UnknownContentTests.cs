using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using TextMe.Tests.Oracles.Harness;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>What random values do not show of content that is kept: names, nodes made by hand, and what is refused.</summary>
public sealed class UnknownContentTests
{
    [Fact]
    public void Elements_of_one_name_are_kept_apart_from_the_rest()
    {
        byte[] document = Encoding.UTF8.GetBytes("<NamedAnyElements><a/><b/><a x=\"1\"/></NamedAnyElements>");
        NamedAnyElements ours = WireSerializer.Deserialize<NamedAnyElements>(document, WireFormat.Xml);

        Assert.Equal(["<a />", "<a x=\"1\" />"], ours.As!.Select(static e => e.OuterXml));
        Assert.Null(Structure.Difference(DotNetXml<NamedAnyElements>.Read(document), ours, emptyIsNull: true));
        Assert.Null(Structure.Difference(ours, DotNetXml<NamedAnyElements>.Read(WireSerializer.Serialize(ours, WireFormat.Xml)), emptyIsNull: true));
    }

    [Fact]
    public void An_element_of_another_name_than_declared_is_refused()
    {
        WireFormatException refused = Refused(new NamedAnyElements { As = [new XmlDocument().CreateElement("b")] }, WireFormat.Xml);

        Assert.Equal((WireError.InvalidValue, "a"), (refused.Error, refused.Path));
    }

    [Fact]
    public void Nodes_made_by_hand_get_the_declarations_they_lack()
    {
        var document = new XmlDocument();
        XmlElement root = document.CreateElement("r", "urn:1");
        root.SetAttribute("x", "urn:2", "v");
        root.AppendChild(document.CreateElement("p", "b", "urn:3"))!.AppendChild(document.CreateElement("c"));
        root.AppendChild(document.CreateComment("a--b-"));
        var value = new AnyElements { Others = [root] };

        string xml = Encoding.UTF8.GetString(WireSerializer.Serialize(value, WireFormat.Xml));

        Assert.Contains(
            "<r xmlns=\"urn:1\" xmlns:p1=\"urn:2\" p1:x=\"v\"><p:b xmlns:p=\"urn:3\"><c xmlns=\"\" /></p:b><!--a- -b- --></r>", xml, StringComparison.Ordinal);
        XmlElement theirs = Assert.Single(DotNetXml<AnyElements>.Read(Encoding.UTF8.GetBytes(xml))!.Others!);
        Assert.Equal("urn:3", theirs.FirstChild!.NamespaceURI);
    }

    [Theory]
    [InlineData("Number", "")]
    [InlineData("lang", "http://www.w3.org/XML/1998/namespace")]
    [InlineData("type", "http://www.w3.org/2001/XMLSchema-instance")]
    public void An_attribute_that_is_taken_is_refused(string name, string space)
    {
        XmlAttribute attribute = new XmlDocument().CreateAttribute(name, space);

        WireFormatException refused = Refused(new AnyAttributes { Others = [attribute] }, WireFormat.Xml);

        Assert.Equal((WireError.InvalidValue, "Others"), (refused.Error, refused.Path));
    }

    [Fact]
    public void A_name_that_System_Xml_does_not_know_is_refused() => Assert.Throws<WireFormatException>(static () =>
        WireSerializer.Deserialize<AnyElements>(Encoding.UTF8.GetBytes("<AnyElements><First>1</First><\U00010000/></AnyElements>"), WireFormat.Xml));

    [Fact]
    public void Text_that_no_document_carries_is_refused_by_its_member()
    {
        XmlElement element = new XmlDocument().CreateElement("e");
        element.InnerText = "\u0001";

        Assert.Equal((WireError.UnwritableText, "*"), Told(Refused(new AnyElements { Others = [element] }, WireFormat.Xml)));
        Assert.Equal((WireError.UnwritableText, "Others"), Told(Refused(Extended("x", "\"\\u0001\""), WireFormat.Json)));
        Assert.Equal((WireError.UnwritableText, "Others"), Told(Refused(Extended("x", "[{\"\\u0001\":1}]"), WireFormat.Json)));
        Assert.Equal((WireError.UnwritableText, "Others"), Told(Refused(Extended("x", "\"\\uD800\""), WireFormat.Json)));
        Assert.Equal((WireError.UnwritableText, "Others"), Told(Refused(Extended("\uD800", "1"), WireFormat.Json)));
        Assert.Equal((WireError.InvalidValue, "Others"), Told(Refused(Extended("Number", "1"), WireFormat.Json)));

        static (WireError Error, string Path) Told(WireFormatException refused) => (refused.Error, refused.Path);
        static ExtensionElements Extended(string name, string json) => new() { Others = new() { [name] = JsonElement.Parse(json) } };
    }

    [Theory]
    [InlineData("{\"Number\":1,\"x\":1,\"x\":2}", WireError.DuplicateMember)]
    [InlineData("{\"Number\":1,\"x\":[{\"a\":1,\"a\":2}]}", WireError.DuplicateMember)]
    [InlineData("{\"Number\":1,\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", WireError.LimitExceeded)]
    public void Members_that_are_kept_are_held_to_the_rules_of_all(string json, WireError error) =>
        Assert.Equal(error, Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<ExtensionElements>(Encoding.UTF8.GetBytes(json), WireFormat.Json)).Error);

    [Theory]
    [InlineData("{\"Number\":1,\"\\ud800\":1}")]
    [InlineData("{\"Number\":1,\"x\":{\"\\ud800\":1}}")]
    [InlineData("{\"Number\":1,\"x\":{\"a\":1,\"\\udc00\":1,\"b\":2}}")]
    [InlineData("{\"Number\":1,\"x\":[\"\\ud800\"]}")]
    public void Half_a_surrogate_pair_in_what_is_kept_is_refused(string json) =>
        Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<ExtensionElements>(Encoding.UTF8.GetBytes(json), WireFormat.Json));

    [Fact]
    public void A_JsonObject_keeps_members_too()
    {
        byte[] document = Encoding.UTF8.GetBytes("{\"Number\":1,\"a\":null,\"b\":[1,{\"c\":\"d\"}],\"e\":\"f\"}");
        ExtensionObject ours = WireSerializer.Deserialize<ExtensionObject>(document, WireFormat.Json);

        Assert.True(JsonNode.DeepEquals(DotNetJson.Read<ExtensionObject>(document)!.Others, ours.Others));
        Assert.Equal(document, WireSerializer.Serialize(ours, WireFormat.Json));
        ours.Others!["e"] = new JsonObject { ["g"] = 1.5, ["h"] = "\u05D0" };
        Assert.EndsWith("\"e\":{\"g\":1.5,\"h\":\"\u05D0\"}}", Encoding.UTF8.GetString(WireSerializer.Serialize(ours, WireFormat.Json)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_format_keeps_its_own_and_passes_over_the_others()
    {
        BothKept xml = WireSerializer.Deserialize<BothKept>("<BothKept a=\"1\"><Number>1</Number><Members/></BothKept>"u8, WireFormat.Xml);
        BothKept json = WireSerializer.Deserialize<BothKept>("{\"Number\":1,\"Elements\":2}"u8, WireFormat.Json);

        Assert.Equal("Members", Assert.Single(xml.Elements!).Name);
        Assert.Equal("Elements", Assert.Single(json.Members!).Key);
        Assert.Equal("{\"Number\":1}", Encoding.UTF8.GetString(WireSerializer.Serialize(xml, WireFormat.Json)));
        Assert.EndsWith("<BothKept><Number>1</Number></BothKept>", Encoding.UTF8.GetString(WireSerializer.Serialize(json, WireFormat.Xml)), StringComparison.Ordinal);
    }

    private static WireFormatException Refused<T>(T value, WireFormat format)
        where T : IWireContract<T> => Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(value, format));
}
