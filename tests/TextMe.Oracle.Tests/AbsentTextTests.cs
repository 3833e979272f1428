using System.Collections.Generic;
using System.Text;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>A text member without a value comes back as one, in both formats, whatever stands beside it.</summary>
public sealed class AbsentTextTests
{
    [Fact]
    public void No_text_is_an_element_without_text_and_an_object_without_it()
    {
        var none = new Marked();
        var marked = new Marked { Id = "a" };
        Assert.Equal("<Marked></Marked>", Text(none, WireFormat.Xml));
        Assert.Equal("{}", Text(none, WireFormat.Json));
        Assert.Equal("""{"$":{"id":"a"}}""", Text(marked, WireFormat.Json));
        Assert.All([none, marked], static value => Assert.All([WireFormat.Xml, WireFormat.Json], format => Assert.Equal(value, Again(value, format))));
    }

    [Fact]
    public void Numbers_in_members_and_lists_too()
    {
        var measured = new Measured { One = new Measure(null), Many = [new Measure(null), new Measure(2)] };
        Assert.Equal("""{"One":{},"Many":[{},2]}""", Text(measured, WireFormat.Json));
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            Measured again = Again(measured, format);
            Assert.Equal(measured.One, again.One);
            Assert.Equal(measured.Many, again.Many);
        }
    }

    [Theory]
    [InlineData("<Marked/>")]
    [InlineData("<Marked id='a'></Marked>")]
    [InlineData("<Marked><!-- none --></Marked>")]
    public void An_element_without_text_is_no_text_to_XmlSerializer_either(string document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        Assert.Null(DotNetXml<Marked>.Read(bytes)!.Text);
        Assert.Equal(DotNetXml<Marked>.Read(bytes), WireSerializer.Deserialize<Marked>(bytes, WireFormat.Xml));
    }

    [Fact]
    public void An_attribute_that_has_to_be_there_is_there_beside_a_text()
    {
        var tongue = new Tongue { Lang = null, Text = "a" };
        Assert.Equal("""{"$":{"lang":null},"_":"a"}""", Text(tongue, WireFormat.Json));
        Assert.Equal(tongue, Again(tongue, WireFormat.Json));
    }

    private static string Text<T>(T value, WireFormat format)
        where T : IWireContract<T> => Encoding.UTF8.GetString(WireSerializer.Serialize(value, format)).Replace("""<?xml version="1.0" encoding="UTF-8"?>""", "", System.StringComparison.Ordinal);

    private static T Again<T>(T value, WireFormat format)
        where T : IWireContract<T> => WireSerializer.Deserialize<T>(WireSerializer.Serialize(value, format), format);
}

[WireContract]
public sealed partial record Marked
{
    [XmlAttribute("id")]
    public string? Id { get; set; }

    [XmlText]
    public string? Text { get; set; }
}

[WireContract]
public sealed partial record Measured
{
    public Measure? One { get; set; }

    [XmlElement]
    public List<Measure> Many { get; set; } = [];
}

[WireContract]
public sealed partial record Measure([property: XmlText] int? Value);

[WireContract]
public sealed partial record Tongue
{
    [XmlAttribute("lang")]
    public required string? Lang { get; init; }

    [XmlText]
    public required string Text { get; init; }
}
