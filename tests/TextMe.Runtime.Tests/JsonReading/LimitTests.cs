using System;
using System.Linq;
using System.Text;
using TextMe.Json;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class LimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":", "}]")]
    public void A_hundred_thousand_levels_are_refused_at_the_first_too_many(string open, string close)
    {
        int levels = 100_000;
        byte[] json = JsonProbe.Utf8(Repeat(open, levels) + "1" + Repeat(close, levels));
        WireFormatException failure = JsonProbe.SkipFailure(json)!;
        Assert.Equal(WireError.LimitExceeded, failure.Error);
        int perRepeat = open.Count(c => c is '[' or '{');
        Assert.Equal((64 / perRepeat) * open.Length, failure.ByteOffset);
    }

    [Theory]
    [InlineData("[", "]", 1)]
    [InlineData("{\"a\":", "}", 1)]
    [InlineData("[{\"a\":", "}]", 2)]
    public void A_hundred_thousand_levels_are_skipped_without_recursion_where_allowed(string open, string close, int perRepeat)
    {
        int levels = 100_000;
        byte[] json = JsonProbe.Utf8(Repeat(open, levels) + "1" + Repeat(close, levels));
        Assert.Null(JsonProbe.SkipFailure(json, new WireLimits { MaxDepth = levels * perRepeat }));
        Assert.Equal(WireError.LimitExceeded, JsonProbe.SkipFailure(json, new WireLimits { MaxDepth = (levels * perRepeat) - 1 })!.Error);

        // The kind of each level is known at its end.
        json[^1] = json[^1] == (byte)']' ? (byte)'}' : (byte)']';
        Assert.Equal(json.Length - 1, JsonProbe.SkipFailure(json, new WireLimits { MaxDepth = levels * perRepeat })!.ByteOffset);
    }

    [Fact]
    public void Levels_of_both_kinds_are_told_apart_at_any_depth()
    {
        var random = new Random(5);
        for (int levels = 1; levels < 400; levels += 7)
        {
            var open = new StringBuilder();
            var close = new StringBuilder();
            for (int i = 0; i < levels; i++)
            {
                bool isObject = random.Next(2) == 0;
                open.Append(isObject ? "{\"a\":[],\"b\":" : "[{},");
                close.Insert(0, isObject ? ",\"c\":0}" : ",0]");
            }

            Assert.Null(JsonProbe.SkipFailure(JsonProbe.Utf8($"{open}1{close}"), new WireLimits { MaxDepth = levels + 1 }));
        }
    }

    [Fact]
    public void Depth_counts_the_objects_and_arrays_that_are_open()
    {
        JsonRead nested = (ref reader) =>
        {
            reader.BeginObject();
            reader.ReadName();
            reader.BeginList(out _);
            reader.BeginObject();
            reader.NextItem();
            reader.NextMember();
        };
        string json = """{"a":[{}]}""";
        JsonProbe.Read(json, (ref reader) => Do(nested, ref reader), new WireLimits { MaxDepth = 3 });
        WireFormatException failure = JsonProbe.Fails(json, nested, new WireLimits { MaxDepth = 2 });
        Assert.Equal(WireError.LimitExceeded, failure.Error);
        Assert.Equal("a[0]", failure.Path);
        Assert.Equal(6, failure.ByteOffset);
    }

    [Fact]
    public void A_document_may_have_as_many_bytes_as_the_limit()
    {
        byte[] json = JsonProbe.Utf8("[1,2]");
        Assert.Null(JsonProbe.SkipFailure(json, new WireLimits { MaxDocumentBytes = 5 }));
        WireFormatException failure = JsonProbe.SkipFailure(json, new WireLimits { MaxDocumentBytes = 4 })!;
        Assert.Equal(WireError.LimitExceeded, failure.Error);
        Assert.Equal("There may be at most 4 bytes in a document.", failure.Rule);
    }

    [Theory]
    [InlineData("\"12345\"")]
    [InlineData("\"\\t123\"")]
    [InlineData("\"שa\"")]
    [InlineData("12345")]
    public void A_text_may_have_as_many_bytes_as_the_limit(string value)
    {
        var enough = new WireLimits { MaxTextBytes = 5 };
        var tooFew = new WireLimits { MaxTextBytes = 4 };
        if (value.Contains('ש', StringComparison.Ordinal))
        {
            enough = new WireLimits { MaxTextBytes = 3 };
            tooFew = new WireLimits { MaxTextBytes = 2 };
        }

        foreach (JsonRead read in new JsonRead[] { (ref reader) => reader.ReadString(), (ref reader) => reader.ReadText(), (ref reader) => reader.SkipUnknown(default) })
        {
            JsonProbe.Read(value, (ref reader) => Do(read, ref reader), enough);
            Assert.Equal(WireError.LimitExceeded, JsonProbe.Fails(value, read, tooFew).Error);
        }
    }

    [Fact]
    public void A_name_is_a_text_with_a_limit_too()
    {
        JsonRead read = (ref reader) =>
        {
            reader.BeginObject();
            reader.SkipUnknown(reader.ReadName());
            reader.NextMember();
        };
        JsonProbe.Read("""{"abc":1}""", (ref reader) => Do(read, ref reader), new WireLimits { MaxTextBytes = 3 });
        Assert.Equal(WireError.LimitExceeded, JsonProbe.Fails("""{"abc":1}""", read, new WireLimits { MaxTextBytes = 2 }).Error);
    }

    [Fact]
    public void A_list_may_have_as_many_items_as_the_limit()
    {
        JsonRead read = (ref reader) =>
        {
            int count = 0;
            bool more = reader.BeginList(out _);
            while (more)
            {
                reader.CountItem(count++);
                reader.ReadInt32();
                more = reader.NextItem();
            }
        };
        Assert.Equal(2, JsonProbe.Read("[1,2]", (ref reader) => Do(read, ref reader, reader.MaxItems), new WireLimits { MaxItems = 2 }));
        WireFormatException failure = JsonProbe.Fails("[1,2,3]", read, new WireLimits { MaxItems = 2 });
        Assert.Equal(WireError.LimitExceeded, failure.Error);
        Assert.Equal("[2]", failure.Path);
    }

    private static int Do(JsonRead read, ref WireJsonReader reader, int result = 0)
    {
        read(ref reader);
        return result;
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
