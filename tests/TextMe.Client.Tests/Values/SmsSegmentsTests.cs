using Xunit;

namespace TextMe.Client.Tests.Values;

public sealed class SmsSegmentsTests
{
    [Theory]
    [InlineData("", 0, 0, false, 0)]
    [InlineData("a", 160, 1, false, 160)]
    [InlineData("a", 161, 2, false, 161)]
    [InlineData("a", 306, 2, false, 306)]
    [InlineData("a", 307, 3, false, 307)]
    [InlineData("א", 70, 1, true, 70)]
    [InlineData("א", 71, 2, true, 71)]
    [InlineData("א", 134, 2, true, 134)]
    [InlineData("א", 135, 3, true, 135)]
    [InlineData("א", 201, 3, true, 201)]
    [InlineData("א", 1005, 15, true, 1005)]
    [InlineData("€", 80, 1, false, 160)]
    [InlineData("€", 81, 2, false, 162)]
    [InlineData("😀", 35, 1, true, 70)]
    [InlineData("😀", 36, 2, true, 72)]
    public void A_text_is_divided_as_the_networks_do(string piece, int count, int segments, bool isUnicode, int units)
    {
        var text = new MessageText(string.Concat(System.Linq.Enumerable.Repeat(piece, count)));

        Assert.Equal(new SmsSegments(segments, isUnicode, units), text.Segments);
    }

    [Fact]
    public void An_escaped_character_is_not_divided()
    {
        // 152 septets and an escape do not fit into 153; 153 and one do.
        string parts = new string('a', 152) + "€" + new string('a', 152);

        Assert.Equal(new SmsSegments(3, false, 306), SmsSegments.Of(parts));
        Assert.Equal(2, SmsSegments.Of(new string('a', 306)).Count);
    }

    [Fact]
    public void A_surrogate_pair_is_not_divided()
    {
        string text = new string('א', 66) + "😀" + new string('א', 66);

        Assert.Equal(new SmsSegments(3, true, 134), SmsSegments.Of(text));
    }

    [Fact]
    public void One_character_outside_of_the_alphabet_makes_all_of_it_unicode() =>
        Assert.Equal(new SmsSegments(3, true, 141), SmsSegments.Of(new string('a', 140) + "ש"));

    [Fact]
    public void A_text_shows_its_length_only() => Assert.Equal("text of 5 UTF-16 units", new MessageText("hello").ToString());
}
