using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using TextMe.Json;
using Xunit;
using Xunit.Abstractions;

namespace TextMe.Tests.JsonReading;

public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int MutantsPerDocument = 5_000;

    [Fact]
    public void A_damaged_document_is_accepted_with_the_same_values_or_refused_as_by_JsonDocument()
    {
        int accepted = 0;
        int refused = 0;
        byte[][] samples = SampleDocuments.All.Select(JsonProbe.Utf8).ToArray();
        for (int index = 0; index < samples.Length; index++)
        {
            var mutator = new Mutator(1000 + index);
            for (int i = 0; i < MutantsPerDocument; i++)
            {
                byte[] mutant = mutator.Mutate(samples[index]);
                using JsonDocument? oracle = OracleDriver.TryParse(mutant);
                WireFormatException? failure = JsonProbe.SkipFailure(mutant);
                Assert.True(failure is null == oracle is not null, $"{Encoding.Latin1.GetString(mutant)}: {failure?.Message}");
                if (oracle is null)
                {
                    refused++;
                    continue;
                }

                accepted++;
                var reader = new WireJsonReader(mutant);
                OracleDriver.ReadAs(ref reader, oracle.RootElement, mutator.Random);
                reader.ReadEnd();
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accepted {accepted}, refused {refused}"));
        Assert.True(accepted > 4000 && refused > 10_000);
    }

    [Fact]
    public void A_damaged_reply_gives_the_record_that_System_Text_Json_gives_or_a_WireFormatException()
    {
        int same = 0;
        int refused = 0;
        byte[] sample = JsonProbe.Utf8(SampleDocuments.All[1]);
        var mutator = new Mutator(2000);
        for (int i = 0; i < 4 * MutantsPerDocument; i++)
        {
            byte[] mutant = mutator.Mutate(sample);
            using JsonDocument? valid = OracleDriver.TryParse(mutant);
            Report? expected = valid is null ? null : Report.ReadByOracle(mutant);
            Report? actual = null;
            try
            {
                actual = JsonProbe.Read(mutant, Report.Read);
            }
            catch (WireFormatException failure)
            {
                Assert.True(expected is null, $"{Encoding.UTF8.GetString(mutant)}: {failure.Message}");
                refused++;
            }

            // The lenient forms are all that may be read beyond what the oracle reads, and they need a well-formed document.
            Assert.True(actual is null || valid is not null, Encoding.Latin1.GetString(mutant));
            if (expected is not null)
            {
                Assert.Equal(expected.ToString(), actual!.ToString());
                same++;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"same {same}, refused {refused}"));
        Assert.True(same > 1000 && refused > 1000);
    }
}
