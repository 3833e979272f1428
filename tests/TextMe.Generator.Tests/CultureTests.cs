using System.Collections.Generic;
using System.Globalization;
using TextMe.Generator.Tests.Contracts;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>The build server's language must not show in the code.</summary>
public sealed class CultureTests
{
    // Right-to-left marks; the dotless i; decimal comma and U+2212 for minus; the Buddhist calendar.
    [Theory]
    [InlineData("he-IL")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    public void The_same_text_is_generated_under_every_culture(string culture)
    {
        SortedDictionary<string, string> expected = Generate(CultureInfo.InvariantCulture);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Generate(CultureInfo.GetCultureInfo(culture)));
    }

    private static SortedDictionary<string, string> Generate(CultureInfo culture) =>
        TokenContract.Run(ShapesContract.Source, CompileOptions.Default with { Culture = culture }).Files;
}
