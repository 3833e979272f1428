using System.Collections.Generic;
using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>In a type that says so, an empty text is a member that is not given.</summary>
public sealed class EmptyAsMissingTests
{
    [Theory]
    [InlineData(WireFormat.Xml, "<Order id=''><name>n</name></Order>")]
    [InlineData(WireFormat.Xml, "<Order id=''><name>n</name><count/><flag></flag><note  /><link/><phones/><rows/><group><a/><b></b></group><level/><kind/></Order>")]
    [InlineData(WireFormat.Xml, "<Order><count><!-- none --></count><flag><![CDATA[]]></flag><note a='b'><?p?></note><link><!----></link><phones><!-- c --></phones><name>n</name><level>\u003C!-- --></level></Order>")]
    [InlineData(WireFormat.Xml, "<Order xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><link x:nil='true'/><count x:nil='1'/><name>n</name><level x:nil='true'/></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n"}""")]
    [InlineData(WireFormat.Json, """{"$":{"id":""},"name":"n","count":"","flag":"","note":{"_":""},"link":"","phones":"","rows":"","group":{"a":"","b":{"$":{"x":"1"},"_":null}},"level":"","kind":""}""")]
    [InlineData(WireFormat.Json, """{"$":null,"name":"n","count":null,"flag":null,"note":null,"link":null,"phones":{"phone":null},"rows":null,"group":null,"level":null,"kind":null}""")]
    [InlineData(WireFormat.Json, """{"$":"","name":"n","group":"","phones":{"phone":""}}""")]
    [InlineData(WireFormat.Json, """{"$":[],"name":"n","count":[],"flag":[ ],"note":{},"link":[],"phones":[],"group":[],"level":{"$":{"a":"b"}},"kind":{"_":[]}}""")]
    [InlineData(WireFormat.Json, """{"name":"n","count":{ },"group":{"a":{},"b":[]},"phones":{"phone":[[],""]}}""")]
    public void Optional_members_keep_the_value_that_they_have_without_a_document(WireFormat format, string document)
    {
        Order order = Read<Order>(document, format);
        Assert.Equal(
            (null, "n", null, null, null, null, null, 5),
            (order.Id, order.Name, order.Count, order.Flag, order.Note, order.Link, order.Rows, order.Level));
        Assert.Equal((null, null, OrderKind.Other), (order.A, order.B, order.Kind));
        Assert.Empty(order.Phones);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Order id=' '><name> </name><note>\n</note><link> </link><phones> </phones></Order>")]
    [InlineData(WireFormat.Json, """{"$":{"id":" "},"name":" ","note":"\n","link":{},"phones":{"phone":[]}}""")]
    public void White_space_is_a_text_and_an_object_is_an_object(WireFormat format, string document)
    {
        Order order = Read<Order>(document, format);
        Assert.Equal((" ", " ", "\n", new OrderLink()), (order.Id, order.Name, order.Note, order.Link));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name/></Order>", "name")]
    [InlineData(WireFormat.Xml, "<Order><name></name><name>n</name></Order>", null)]
    [InlineData(WireFormat.Xml, "<Order></Order>", "name")]
    [InlineData(WireFormat.Json, """{"name":""}""", "name")]
    [InlineData(WireFormat.Json, """{"name":null}""", "name")]
    [InlineData(WireFormat.Json, """{"name":{"_":""}}""", "name")]
    [InlineData(WireFormat.Json, """{"name":[]}""", "name")]
    [InlineData(WireFormat.Json, """{"name":{}}""", "name")]
    [InlineData(WireFormat.Json, """{"name":"","name":"n"}""", null)]
    public void A_required_member_is_missing_and_a_repeat_is_one(WireFormat format, string document, string? missing)
    {
        var e = Assert.Throws<WireFormatException>(() => Read<Order>(document, format));
        Assert.Equal(missing is null ? WireError.DuplicateMember : WireError.MissingMember, e.Error);
        Assert.StartsWith("name", e.Path, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><phones><phone/><phone id=''>1</phone><phone></phone></phones><rows><row/><row>2</row></rows></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n","phones":{"phone":["",{"$":{"id":""},"_":"1"},null]},"rows":["",2,{"_":""}]}""")]
    public void Empty_items_are_dropped(WireFormat format, string document)
    {
        Order order = Read<Order>(document, format);
        Assert.Equal(new OrderPhone { Number = "1" }, Assert.Single(order.Phones));
        Assert.Equal(2, Assert.Single(order.Rows!));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><phones><phone id='7'/></phones></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n","phones":{"phone":{"$":{"id":"7"},"_":""}}}""")]
    public void A_text_beside_an_attribute_is_missing(WireFormat format, string document) =>
        Assert.Equal(WireError.MissingMember, Assert.Throws<WireFormatException>(() => Read<Order>(document, format)).Error);

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><mark/><sign>s</sign></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n","mark":"","sign":"s"}""")]
    public void An_empty_value_leaves_the_member_to_its_other_names(WireFormat format, string document) => Assert.Equal("s", Read<Order>(document, format).Mark);

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><count><!-- </count></Order>")]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><link><?p</link></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n","count":{"_":"" """)]
    [InlineData(WireFormat.Json, """{"name":"n","count":[""")]
    [InlineData(WireFormat.Json, """{"name":"n","count":{"$":{]}""")]
    public void What_stands_in_place_of_text_is_checked(WireFormat format, string document) =>
        Assert.Equal(WireError.NotWellFormed, Assert.Throws<WireFormatException>(() => Read<Order>(document, format)).Error);

    [Theory]
    [InlineData(WireFormat.Xml, "<Order><name>n</name><level>5</level><kind>Other</kind></Order>")]
    [InlineData(WireFormat.Json, """{"name":"n","level":5,"kind":"Other"}""")]
    public void An_empty_list_is_left_out_with_the_parent_that_holds_nothing_else(WireFormat format, string document) =>
        Assert.EndsWith(document, Encoding.UTF8.GetString(WireSerializer.Serialize(new Order { Name = "n" }, format)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"name":["n"]}""")]
    [InlineData("""{"name":{"x":"n"}}""")]
    [InlineData("""{"name":"n","link":[{}]}""")]
    [InlineData("""{"name":"n","group":[{}]}""")]
    public void What_is_not_empty_is_no_other_kind_of_value(string document) =>
        Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => Read<Order>(document, WireFormat.Json)).Error);

    [Fact]
    public void Other_types_do_not_take_part()
    {
        Assert.Equal("", Read<OrderLink>("<OrderLink><to/></OrderLink>", WireFormat.Xml).To);
        Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => Read<OrderLink>("""{"to":[]}""", WireFormat.Json)).Error);
    }

    private static T Read<T>(string document, WireFormat format)
        where T : IWireContract<T> => WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document), format);
}

[WireContract(EmptyAsMissing = true)]
public sealed partial record Order
{
    [XmlAttribute("id")]
    public string? Id { get; init; }

    [WireName("name")]
    public required string Name { get; init; }

    [WireName("count")]
    public int? Count { get; init; }

    [WireName("flag"), WireFormat("1;0")]
    public bool? Flag { get; init; }

    [WireName("note")]
    public string? Note { get; init; }

    [WireName("link")]
    public OrderLink? Link { get; init; }

    [WireName("phones/phone")]
    public IReadOnlyList<OrderPhone> Phones { get; init; } = [];

    [XmlArray("rows"), XmlArrayItem("row")]
    public List<int>? Rows { get; init; }

    [WireName("group/a")]
    public string? A { get; init; }

    [WireName("group/b")]
    public decimal? B { get; init; }

    [WireName("level")]
    public int Level { get; init; } = 5;

    [WireName("kind")]
    public OrderKind Kind { get; init; } = OrderKind.Other;

    [WireName("mark"), WireAlias("sign")]
    public string? Mark { get; init; }
}

[WireContract]
public sealed partial record OrderLink
{
    [WireName("to")]
    public string? To { get; init; }
}

[WireContract(EmptyAsMissing = true)]
public sealed partial record OrderPhone
{
    [XmlAttribute("id")]
    public string? Id { get; init; }

    [XmlText]
    public required string Number { get; init; }
}

public enum OrderKind
{
    None,
    Other,
}
