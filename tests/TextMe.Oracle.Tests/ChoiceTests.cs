using System;
using System.Linq;
using System.Text;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>What random values do not show of choices: the form in JSON, for which there is no other serializer, and what is refused.</summary>
public sealed class ChoiceTests
{
    [Fact]
    public void A_choice_is_an_object_of_one_member_named_like_the_element() => Assert.Equal(
        "{\"Required\":{\"cat\":{\"Name\":\"t\",\"$\":{\"Lives\":9}}},\"Optional\":{\"name\":\"n\"},\"Last\":0}",
        Json(new OneChoice { Required = new Tomcat { Name = "t", Lives = 9 }, Optional = "n" }));

    [Fact]
    public void A_list_keeps_the_order_of_its_choices() => Assert.Equal(
        "{\"First\":0,\"Items\":[{\"number\":1},{\"dog\":{\"Name\":\"\",\"Age\":2}},{\"number\":3}]}",
        Json(new ChoiceList { Items = [1, new Hound { Age = 2 }, 3] }));

    [Fact]
    public void A_single_type_needs_no_name_around_it() =>
        Assert.Contains("\"Pet\":{\"Name\":\"\",\"Age\":1},\"Number\":5", Json(new ReplacedTypes { Pet = new Hound { Age = 1 }, Number = 5 }), StringComparison.Ordinal);

    [Fact]
    public void Choices_are_read_in_the_order_in_which_they_stand_between_other_elements()
    {
        ChoiceList read = Read<ChoiceList>(
            "<ChoiceList><number>1</number><Last>x</Last><cat Lives=\"1\"/><a><Age>1</Age></a><number>2</number><First>7</First><dog><Age>1</Age></dog></ChoiceList>", WireFormat.Xml);

        Assert.Equal(["Int32", "Tomcat", "Int32", "Hound"], read.Items.Select(static i => i.GetType().Name));
        Assert.Equal(7, read.First);
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_value_of_no_declared_type_is_refused_by_its_member_and_type(WireFormat format)
    {
        ChoiceList value = new() { Items = [1, 5L] };

        WireFormatException refused = Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(value, format));

        Assert.Equal(WireError.InvalidValue, refused.Error);
        Assert.Equal("Items[1]", refused.Path);
        Assert.Contains("Int64", refused.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_among_choices_is_checked_by_the_validator()
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(static () => WireSerializer.Serialize(new OneChoice { Optional = "\u0001" }, WireFormat.Xml));

        Assert.Equal(WireError.UnwritableText, refused.Error);
        Assert.Equal("Optional", refused.Path);
    }

    [Theory]
    [InlineData("{\"Required\":{},\"Last\":0}")]
    [InlineData("{\"Required\":{\"bird\":{}},\"Last\":0}")]
    [InlineData("{\"Required\":{\"dog\":{\"Name\":\"\",\"Age\":1},\"cat\":{}},\"Last\":0}")]
    [InlineData("{\"Required\":5,\"Last\":0}")]
    public void An_object_that_names_no_choice_or_two_is_refused(string json) =>
        Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => Read<OneChoice>(json, WireFormat.Json)).Error);

    [Fact]
    public void Two_choices_for_one_member_are_refused() => Assert.Equal(
        WireError.DuplicateMember,
        Assert.Throws<WireFormatException>(static () =>
            Read<OneChoice>("<OneChoice><dog><Name/><Age>1</Age></dog><cat/><Last>0</Last></OneChoice>", WireFormat.Xml)).Error);

    [Fact]
    public void A_wrapped_list_that_is_there_without_items_is_empty() =>
        Assert.Empty(Read<WrappedChoices>("<WrappedChoices><animals/><Any/></WrappedChoices>", WireFormat.Xml).Any!);

    private static string Json<T>(T value)
        where T : IWireContract<T> => Encoding.UTF8.GetString(WireSerializer.Serialize(value, WireFormat.Json));

    private static T Read<T>(string document, WireFormat format)
        where T : IWireContract<T> => WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document), format);
}
