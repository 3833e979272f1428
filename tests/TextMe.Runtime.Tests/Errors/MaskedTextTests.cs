using System;
using System.Linq;
using Xunit;

namespace TextMe.Tests.Errors;

public sealed class MaskedTextTests
{
    [Theory]
    [InlineData("code 1234", "code ***")]
    [InlineData("code 123-456 of", "code *** of")]
    [InlineData("call 050 111 2222", "call ***")]
    [InlineData("call (050) 111-22-22.", "call (***")]
    [InlineData("call +972 (0)50 - 111 - 2222", "call +***")]
    [InlineData("1 2 3 4 5 6", "***")]
    [InlineData("12.34.56", "***")]
    [InlineData("12\u00A034\u202F56", "***")]
    [InlineData("code\t12\r\n3456", "code\t***")]
    [InlineData("\u202A050\u202C-\u202A111\u202C", "\u202A***\u202C")]
    [InlineData("1\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E3", "***\uFE0F\u20E3")]
    public void A_number_in_groups_is_one_number(string text, string shown) => Assert.Equal(shown, MaskedText.Of(text));

    [Theory]
    [InlineData("\u0661\u0662\u0663 \u0664\u0665\u0666")]
    [InlineData("\uFF11\uFF12\uFF13\uFF0D\uFF14\uFF15\uFF16")]
    [InlineData("\u06F1\u06F2-34")]
    [InlineData("\U0001D7CE\U0001D7CF\U0001D7D0\U0001D7D1")]
    [InlineData("\u2460\u2461\u2462\u2463")]
    [InlineData("&#49;&#50;&#51;&#52;")]
    [InlineData("&#0049&#0050 &#0051&#0052")]
    [InlineData("&#x31;&#X32;&#x33;&#x34;")]
    [InlineData("&#1633;&#1634;-&#1635;&#1636;")]
    [InlineData("12&nbsp;34")]
    [InlineData("&amp;#49;&amp;#50;&amp;#51;&amp;#52;")]
    [InlineData("%31%32%33%34")]
    [InlineData("12%2034")]
    [InlineData("%1234")]
    [InlineData("%D9%A1%D9%A2%D9%A3%D9%A4")]
    [InlineData("%2531%2532")]
    [InlineData(@"\u0031\u0032")]
    public void A_digit_is_one_however_it_is_written(string text)
    {
        string shown = MaskedText.Of($"code {text} ends");
        Assert.StartsWith("code ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" ends", shown, StringComparison.Ordinal);
        Assert.Contains("***", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(shown, static c => char.IsNumber(c) && c != '0');
    }

    [Theory]
    [InlineData("")]
    [InlineData("rows 1 and 2 of 350, column 3")]
    [InlineData("12 .... 34")]
    [InlineData("100% & more; R&D, AT&T; &#; &#x; % %2 %zz &")]
    [InlineData("Access denied. Your administrator, https:, says so!")]
    public void What_is_no_number_and_no_token_is_shown(string text) => Assert.Equal(text, MaskedText.Of(text));

    [Theory]
    [InlineData("key abc123%2Fdef456 ends", "key *** ends")]
    [InlineData("key abcdefghijk&#46;lmnopqrstuvwxyz ends", "key *** ends")]
    public void A_token_is_one_however_its_characters_are_written(string text, string shown) => Assert.Equal(shown, MaskedText.Of(text));

    [Fact]
    public void No_text_shows_four_digits_in_a_row()
    {
        // All that a parser of escapes can stumble over, in each order.
        string[] parts = ["&", "#", "x", "%", "3", "A", ";", "\uD83D", " "];
        var texts = parts.AsEnumerable();
        for (int i = 0; i < 4; i++)
        {
            texts = texts.SelectMany(_ => parts, static (start, part) => start + part);
        }

        foreach (string text in texts)
        {
            Assert.DoesNotMatch("(3[&#%; ]?){4}", MaskedText.Of(text));
        }
    }

    [Fact]
    public void A_long_text_takes_no_more_steps_than_it_has_characters()
    {
        // Quadratic work on it would outlast any patience.
        Assert.Equal("***", MaskedText.Of(new string('7', 4_000_000)));
        Assert.Equal("***", MaskedText.Of(new string('a', 4_000_000)));
        Assert.Equal(new string('&', 1_000_000), MaskedText.Of(new string('&', 1_000_000)));
    }
}
