using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>Types of System.Text.Json whose names XML cannot have, and whose members are not all public.</summary>
public sealed class JsonNameTests
{
    [Fact]
    public void A_name_that_XML_cannot_have_is_that_of_JSON_alone()
    {
        var linked = new Linked { Type = "a", Id = 1, Name = "b", Hidden = "c" };
        byte[] json = WireSerializer.Serialize(linked, WireFormat.Json);
        Assert.Equal("""{"@type":"a","$id":1,"first name":"b","a b":"c"}""", Encoding.UTF8.GetString(json));
        Assert.Equal(json, DotNetJson.Write(linked));
        Assert.Equal(linked, WireSerializer.Deserialize<Linked>(json, WireFormat.Json));

        byte[] xml = WireSerializer.Serialize(linked, WireFormat.Xml);
        Assert.Equal(linked with { Hidden = null }, DotNetXml<Linked>.Read(xml));
        Assert.Equal(linked with { Hidden = null }, WireSerializer.Deserialize<Linked>(xml, WireFormat.Xml));
    }

    [Fact]
    public void Members_that_are_not_public_are_written_where_JsonInclude_says_so()
    {
        byte[] theirs = JsonSerializer.SerializeToUtf8Bytes(Included.Of(1, "a", 2));
        Assert.Equal("""{"Number":1,"Text":"a","Field":2}""", Encoding.UTF8.GetString(theirs));
        Assert.Equal(theirs, WireSerializer.Serialize(WireSerializer.Deserialize<Included>(theirs, WireFormat.Json), WireFormat.Json));
    }
}

[WireContract]
public sealed partial record Linked
{
    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    [JsonPropertyName("$id")]
    public int Id { get; set; }

    [XmlElement("name"), JsonPropertyName("first name")]
    public string? Name { get; set; }

    [XmlIgnore, JsonPropertyName("a b")]
    public string? Hidden { get; set; }
}

[WireContract]
public sealed partial class Included
{
    [JsonInclude]
    internal int Number { get; set; }

    [JsonInclude]
    public string? Text { get; private set; }

    [JsonInclude]
    private int Field { get; set; }

    public static Included Of(int number, string text, int field) => new() { Number = number, Text = text, Field = field };
}
