using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>An object in JSON; in XML an element for each entry, with the key in an attribute.</summary>
public sealed class DictionaryTests
{
    private const string Nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";

    [Fact]
    public void Entries_stand_as_enumerated_with_their_keys_escaped()
    {
        var book = new PhoneBook { Phones = { ["b"] = "1", ["<\"\n"] = "2", [""] = "3" }, Owners = { ["x"] = new Owner { Age = 4, Name = "n" } } };

        Assert.Equal(
            "<PhoneBook><phone id=\"b\">1</phone><phone id=\"&lt;&quot;&#xA;\">2</phone><phone id=\"\">3</phone>"
            + "<all><owners><owner id=\"x\" age=\"4\"><Name>n</Name></owner></owners></all></PhoneBook>",
            Write(book, WireFormat.Xml));
        Assert.Equal(
            "{\"phone\":{\"b\":\"1\",\"<\\\"\\n\":\"2\",\"\":\"3\"},\"all\":{\"owners\":{\"owner\":{\"x\":{\"$\":{\"age\":4},\"Name\":\"n\"}}}}}",
            Write(book, WireFormat.Json));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<PhoneBook><phone id='a'>1</phone><all/><phone id='a'>2</phone></PhoneBook>")]
    [InlineData(WireFormat.Xml, "<PhoneBook><phone id='a'>1</phone>\n<phone other='b' id='&#97;'>2</phone></PhoneBook>")]
    [InlineData(WireFormat.Json, "{\"phone\":{\"a\":\"1\",\"a\":\"2\"}}")]
    [InlineData(WireFormat.Json, "{\"phone\":{\"a\":\"1\", \"b\":\"3\" , \"\\u0061\" : \"2\"}}")]
    public void A_repeated_key_is_refused_and_named(WireFormat format, string document)
    {
        WireFormatException refused = Refused(document, format);

        Assert.Equal(WireError.DuplicateMember, refused.Error);
        Assert.Equal("The key 'a' may stand only once.", refused.Rule);
        Assert.StartsWith("phone", refused.Path, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_key_is_named_on_one_line_and_cut(WireFormat format)
    {
        string key = "\u0085" + new string('k', 5000);
        string document = format == WireFormat.Xml
            ? $"<PhoneBook><phone id='{key}'>1</phone><phone id='{key}'>1</phone></PhoneBook>"
            : $"{{\"phone\":{{\"{key}\":\"1\",\"{key}\":\"1\"}}}}";

        string rule = Refused(document, format).Rule;

        Assert.Equal($"The key '\uFFFD{new string('k', 99)}…' may stand only once.", rule);
    }

    [Theory]
    [InlineData("<PhoneBook><phone>1</phone></PhoneBook>")]
    [InlineData("<PhoneBook><phone other='id'>1</phone></PhoneBook>")]
    [InlineData("<PhoneBook xmlns:p='u'><phone p:id='1'/></PhoneBook>")]
    public void An_element_without_the_key_is_refused(string document)
    {
        WireFormatException refused = Refused(document, WireFormat.Xml);

        Assert.Equal(WireError.MissingMember, refused.Error);
        Assert.Equal("phone/id", refused.Path);
    }

    [Theory]
    [InlineData("<PhoneBook xmlns:p='u'><!-- a --><phone p:id='x' id = 'a' >1</phone >\n<phone id=\"b\"><![CDATA[2]]></phone><unknown/></PhoneBook>")]
    [InlineData("<PhoneBook><all><owners><owner age='1' id='c'/></owners></all><phone id='a'>1</phone><phone id='b'>2</phone></PhoneBook>")]
    public void Entries_are_read_in_every_form(string document) =>
        Assert.Equal("a=1 b=2", string.Join(' ', Read<PhoneBook>(document, WireFormat.Xml).Phones.Select(static e => $"{e.Key}={e.Value}")));

    [Theory]
    [InlineData(WireFormat.Xml, 2, "<PhoneBook><phone id='a'>1</phone><phone id='b'>2</phone></PhoneBook>")]
    [InlineData(WireFormat.Json, 2, "{\"phone\":{\"a\":\"1\",\"b\":\"2\"}}")]
    public void Entries_are_bounded_as_items_are(WireFormat format, int entries, string document)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document);

        Assert.Equal(entries, WireSerializer.Deserialize<PhoneBook>(utf8, format, new WireLimits { MaxItems = entries }).Phones.Count);
        WireFormatException refused = Assert.Throws<WireFormatException>(
            () => WireSerializer.Deserialize<PhoneBook>(utf8, format, new WireLimits { MaxItems = entries - 1 }));
        Assert.Equal(WireError.LimitExceeded, refused.Error);
    }

    [Theory]
    [InlineData("{\"phone\":[\"1\"]}")]
    [InlineData("{\"phone\":\"1\"}")]
    [InlineData("{\"phone\":{\"a\":null}}")]
    public void Anything_but_an_object_of_values_is_refused(string document) =>
        Assert.Equal(WireError.InvalidValue, Refused(document, WireFormat.Json).Error);

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_key_that_XML_cannot_carry_is_refused_in_both_formats(WireFormat format)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(
            () => Write(new PhoneBook { Phones = { ["a"] = "1", ["\u0001"] = "2" } }, format));

        Assert.Equal(WireError.UnwritableText, refused.Error);
        Assert.Equal("phone[1]", refused.Path);
    }

    [Fact]
    public void Values_are_validated_with_the_number_of_their_entry()
    {
        var book = new PhoneBook { Phones = { ["a"] = null!, ["b"] = "\uFFFF" }, Owners = { ["x"] = new Owner { Age = 4, Name = "too long" } } };

        Assert.Equal(
            "phone[0] Required, phone[1] Characters, all/owners/owner[0]/Name StringLength",
            string.Join(", ", WireSerializer.Validate(book).Select(static v => $"{v.Path} {v.Rule}")));
    }

    [Fact]
    public void Null_values_are_nil_in_XML_and_null_in_JSON()
    {
        var notes = new Notes { Texts = { ["a"] = null, ["b"] = "x" }, Numbers = { ["c"] = null } };
        const string Xml = $"<Notes><Texts><string k=\"a\" {Nil}/><string k=\"b\">x</string></Texts><n k=\"c\" {Nil}/></Notes>";
        const string Json = "{\"Texts\":{\"a\":null,\"b\":\"x\"},\"n\":{\"c\":null}}";

        Assert.Equal(Xml, Write(notes, WireFormat.Xml));
        Assert.Equal(Json, Write(notes, WireFormat.Json));
        Assert.Equal(Json, Write(Read<Notes>(Xml, WireFormat.Xml), WireFormat.Json));
        Assert.Equal(Xml, Write(Read<Notes>(Json, WireFormat.Json), WireFormat.Xml));
    }

    [Fact]
    public void A_dictionary_that_is_ignored_in_XML_needs_no_key() => Assert.Equal(
        "<Totals></Totals>{\"Sums\":{\"a\":1.5}}",
        Write(new Totals { Sums = { ["a"] = 1.5 } }, WireFormat.Xml) + Write(new Totals { Sums = { ["a"] = 1.5 } }, WireFormat.Json));

    private static string Write<T>(T value, WireFormat format)
        where T : IWireContract<T> =>
        Encoding.UTF8.GetString(WireSerializer.Serialize(value, format)).Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", System.StringComparison.Ordinal);

    private static T Read<T>(string document, WireFormat format)
        where T : IWireContract<T> => WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document), format);

    private static WireFormatException Refused(string document, WireFormat format) =>
        Assert.Throws<WireFormatException>(() => Read<PhoneBook>(document, format));
}

[WireContract]
public sealed partial record PhoneBook
{
    [WireKey("id"), XmlElement("phone")]
    public Dictionary<string, string> Phones { get; init; } = [];

    [WireKey("id"), WireName("all/owners/owner")]
    public Dictionary<string, Owner> Owners { get; } = [];
}

[WireContract]
public sealed partial record Owner
{
    [XmlAttribute("age")]
    public int Age { get; init; }

    [System.ComponentModel.DataAnnotations.StringLength(3)]
    public string? Name { get; init; }
}

[WireContract]
public sealed partial class Notes
{
    [WireKey("k")]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [WireKey("k"), XmlElement("n"), JsonPropertyName("n")]
    public IDictionary<string, int?> Numbers { get; } = new Dictionary<string, int?>();
}

[WireContract]
public sealed partial class Totals
{
    [XmlIgnore]
    public Dictionary<string, double> Sums { get; set; } = [];
}
