using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>What the serializers of .NET cannot be asked about generic types, lists that are nil, and immutable arrays.</summary>
public sealed class GenericTests
{
    [Fact]
    public void A_generic_type_is_named_after_its_arguments_and_only_those()
    {
        byte[] page = WireSerializer.Serialize(new Page<Spot> { Items = [new Spot { X = 1 }] }, WireFormat.Xml);

        Assert.Contains("<PageOfSpot total=\"0\"><Items><Spot x=\"1\"></Spot></Items>", Encoding.UTF8.GetString(page), System.StringComparison.Ordinal);
        Assert.Equal(
            WireError.UnexpectedRoot,
            Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Page<RenamedRow>>(page, WireFormat.Xml)).Error);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<InitialPageOfSpot><First x='0'/></InitialPageOfSpot>")]
    [InlineData(WireFormat.Json, "{\"First\":{\"x\":0}}")]
    public void What_the_document_does_not_have_keeps_its_initial_value(WireFormat format, string document)
    {
        InitialPage<Spot> page = WireSerializer.Deserialize<InitialPage<Spot>>(Encoding.UTF8.GetBytes(document), format);

        Assert.Equal(("none", 7, 0), (page.Name, page.Number, page.Items.Count));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Violations_of_a_type_argument_are_found(WireFormat format)
    {
        var page = new Page<Owner> { First = new Owner { Age = 1, Name = "\u0001" } };

        WireFormatException refused = Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(page, format));

        Assert.Equal("First/Name", refused.Path);
    }

    [Fact]
    public void A_list_that_is_null_and_one_that_is_empty_are_told_apart_where_XmlArray_is_nullable()
    {
        const string Nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
        string none = Encoding.UTF8.GetString(WireSerializer.Serialize(new NilList(), WireFormat.Xml));
        string empty = Encoding.UTF8.GetString(WireSerializer.Serialize(new NilList { Items = [] }, WireFormat.Xml));

        Assert.EndsWith($"<NilList><Items {Nil}</NilList>", none, System.StringComparison.Ordinal);
        Assert.EndsWith("<NilList><Items></Items></NilList>", empty, System.StringComparison.Ordinal);
        Assert.Null(Read(none).Items);
        Assert.Empty(Read(empty).Items!);
        Assert.Null(Read("<NilList/>").Items);

        static NilList Read(string xml) => WireSerializer.Deserialize<NilList>(Encoding.UTF8.GetBytes(xml), WireFormat.Xml);
    }

    [Fact]
    public void Null_items_count_as_items()
    {
        byte[] xml = Encoding.UTF8.GetBytes("<NilLists xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><more i:nil='true'/><more i:nil='true'/></NilLists>");

        Assert.Equal(2, WireSerializer.Deserialize<NilLists>(xml, WireFormat.Xml, new WireLimits { MaxItems = 2 }).More.Count);
        Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<NilLists>(xml, WireFormat.Xml, new WireLimits { MaxItems = 1 }));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Null_stays_null_where_the_default_is_another_value(WireFormat format)
    {
        var given = new NullDefaults(null, null, null);

        Assert.Equal(given, WireSerializer.Deserialize<NullDefaults>(WireSerializer.Serialize(given, format), format));
        Assert.Equal(new NullDefaults(), WireSerializer.Deserialize<NullDefaults>(format == WireFormat.Xml ? "<NullDefaults/>"u8 : "{}"u8, format));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void An_immutable_array_that_nobody_made_is_refused_by_name(WireFormat format)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(new Unmade(), format));

        Assert.Equal(WireError.MissingMember, refused.Error);
        Assert.Equal("Numbers/int", refused.Path);
    }
}

[WireContract]
public sealed partial class NilList
{
    [XmlArray(IsNullable = true)]
    public List<string>? Items { get; set; }
}

[WireContract]
public sealed partial record NullDefaults(string? Text = "x", int? Number = 5, ImmutableArray<int>? Items = null);

[WireContract]
public sealed partial class Unmade
{
    [System.ComponentModel.DataAnnotations.MaxLength(3)]
    public ImmutableArray<int> Numbers { get; set; }
}
