using System;
using System.Collections.Generic;
using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace TextMe.Fuzz.Tests;

/// <summary>
/// Documents that nobody meant. <c>TEXTME_FUZZ_INPUTS</c> says how many, <c>TEXTME_FUZZ_SEED</c> which; without them the same inputs as ever run.
/// </summary>
public abstract class FuzzTests(WireFormat format, ITestOutputHelper output)
{
    private const long InputsOfBuild = 50_000;
    private const ulong SeedOfBuild = 20_240_229;

    [Fact]
    public void Whatever_comes_in_ends_in_a_value_or_in_our_own_exception_soon_and_in_little_memory()
    {
        // Half for each of the two formats.
        long inputs = (Setting("TEXTME_FUZZ_INPUTS", InputsOfBuild) + 1) / 2;
        ulong seed = (ulong)Setting("TEXTME_FUZZ_SEED", (long)SeedOfBuild);

        IReadOnlyList<Finding> findings = new Campaign(format, seed).Run(inputs);

        int targets = AllTargets.Of(format).Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: {inputs} inputs of seed {seed}, each to {targets} targets"));
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }

    private static long Setting(string name, long otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
