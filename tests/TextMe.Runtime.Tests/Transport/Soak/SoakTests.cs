using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport.Soak;

/// <summary>Alone in the process while it runs: it looks at the memory in use.</summary>
[CollectionDefinition(nameof(SoakAlone), DisableParallelization = true)]
public sealed class SoakAlone;

/// <summary>The short form of <c>benchmarks … -- soak</c>.</summary>
[Collection(nameof(SoakAlone))]
public sealed class SoakTests
{
    [Fact]
    public async Task Of_many_calls_under_random_faults_none_is_sent_twice_and_none_is_lost()
    {
        var run = new SoakRun(calls: 5_000, seed: 20_260_301);
        await run.RunAsync();
        Assert.Empty(run.Mistakes);
        Assert.All(run.Counts[1..], static count => Assert.True(count > 0));
        Assert.InRange(run.Growth, long.MinValue, 4 << 20);
    }
}
