using Xunit;

namespace TextMe.Tests.Validation;

/// <summary>Patterns that backtracking would take hours for.</summary>
public class WirePatternTests
{
    // The first alternative tries each way to divide the letters into ones and twos before it gives up.
    private const string Doubling = "(?:(?:a|aa)+c|a+b)";

    private static readonly string s_hostile = new string('a', 60) + "b";

    [Fact]
    public void A_text_that_backtracking_cannot_decide_is_decided_all_the_same()
    {
        var pattern = new WirePattern(Doubling);
        Assert.True(pattern.Matches(s_hostile));
        Assert.True(pattern.Matches(s_hostile));
        Assert.False(pattern.Matches(s_hostile + "b"));
    }

    [Fact]
    public void Where_only_backtracking_will_do_what_takes_too_long_does_not_match()
    {
        var pattern = new WirePattern("(?=a)" + Doubling);
        Assert.False(pattern.Matches(s_hostile));
        Assert.True(pattern.Matches("aab"));
    }

    [Theory]
    [InlineData("a|ab", "ab", false)]
    [InlineData("(?:a|ab)(?:c|bcd)?", "abcd", true)]
    [InlineData("a{2,4}?", "aaaa", false)]
    [InlineData("^a+$", "aaa", true)]
    [InlineData("^a+$", "aaa\n", false)]
    public void Both_ways_find_the_same(string part, string text, bool matches)
    {
        // Behind an alternative that no text of the theory begins with, but a hostile one does.
        var pattern = new WirePattern($"x(?:y|yy)+z|{part}");
        Assert.Equal(matches, pattern.Matches(text));
        Assert.False(pattern.Matches("x" + new string('y', 60)));
        Assert.Equal(matches, pattern.Matches(text));
    }
}
