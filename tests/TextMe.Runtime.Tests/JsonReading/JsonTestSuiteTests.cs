using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using TextMe.Json;
using Xunit;
using Xunit.Abstractions;

namespace TextMe.Tests.JsonReading;

public sealed class JsonTestSuiteTests(ITestOutputHelper output)
{
    [JsonTestSuiteFact]
    public void Every_document_that_must_be_accepted_is_read_with_the_values_it_has()
    {
        IReadOnlyList<(string Name, byte[] Json)> documents = JsonTestSuite.Documents("test_parsing", "y_*.json");
        foreach ((string name, byte[] json) in documents)
        {
            Assert.True(JsonProbe.SkipFailure(json) is null, name);
            using JsonDocument oracle = OracleDriver.TryParse(json) ?? throw new InvalidOperationException(name);
            for (int seed = 0; seed < 20; seed++)
            {
                var reader = new WireJsonReader(json);
                OracleDriver.ReadAs(ref reader, oracle.RootElement, new Random(seed));
                reader.ReadEnd();
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"JSONTestSuite y_: {documents.Count} of 95 accepted"));
        Assert.Equal(95, documents.Count);
    }

    [JsonTestSuiteFact]
    public void Every_document_that_must_be_refused_is_refused()
    {
        IReadOnlyList<(string Name, byte[] Json)> documents = JsonTestSuite.Documents("test_parsing", "n_*.json");
        int deep = 0;
        foreach ((string name, byte[] json) in documents)
        {
            WireFormatException? failure = JsonProbe.SkipFailure(json);
            Assert.True(failure is not null, name);
            deep += failure.Error == WireError.LimitExceeded ? 1 : 0;
            Assert.Contains(failure.Error, new[] { WireError.NotWellFormed, WireError.LimitExceeded });
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"JSONTestSuite n_: {documents.Count} of 188 refused, {deep} of them for their depth"));
        Assert.Equal(188, documents.Count);
    }

    [JsonTestSuiteFact]
    public void Every_document_left_to_the_parser_is_read_or_refused_as_strict_utf8_asks()
    {
        IReadOnlyList<(string Name, byte[] Json)> documents = JsonTestSuite.Documents("test_parsing", "i_*.json");
        int read = 0;
        foreach ((string name, byte[] json) in documents)
        {
            bool accepted = JsonProbe.SkipFailure(json) is null;
            read += accepted ? 1 : 0;

            // The one document with a byte order mark that is UTF-8: taken here, refused by JsonDocument.
            using JsonDocument? oracle = OracleDriver.TryParse(json.AsMemory(json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
            Assert.True(accepted == (oracle is not null), name);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"JSONTestSuite i_: {documents.Count}, {read} of them read, {documents.Count - read} refused"));
        Assert.Equal(35, documents.Count);
    }

    [JsonTestSuiteFact]
    public void Every_document_of_the_transformation_set_is_read_with_the_values_it_has_or_refused()
    {
        IReadOnlyList<(string Name, byte[] Json)> documents = JsonTestSuite.Documents("test_transform", "*.json");
        int read = 0;
        foreach ((string name, byte[] json) in documents)
        {
            bool accepted = JsonProbe.SkipFailure(json) is null;
            using JsonDocument? oracle = OracleDriver.TryParse(json);
            Assert.True(accepted == (oracle is not null), name);
            if (oracle is null)
            {
                continue;
            }

            read++;
            var reader = new WireJsonReader(json);
            OracleDriver.ReadAs(ref reader, oracle.RootElement, new Random(1));
            reader.ReadEnd();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"JSONTestSuite transformations: {documents.Count}, {read} of them read, {documents.Count - read} refused"));
        Assert.Equal(22, documents.Count);
    }
}
