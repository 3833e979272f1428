using System;
using System.Linq;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class TruncationTests
{
    public static TheoryData<string> Documents => new(SampleDocuments.All.Where(json => json.TrimStart()[0] is '{' or '[' or '"'));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_cut_at_any_byte_is_refused_where_it_ends(string document)
    {
        byte[] json = JsonProbe.Utf8(document.TrimEnd());
        for (int length = 0; length < json.Length; length++)
        {
            WireFormatException? failure = JsonProbe.SkipFailure(json.AsSpan(0, length));
            Assert.True(failure is not null, $"cut at {length}");
            Assert.Equal(WireError.NotWellFormed, failure.Error);
        }

        Assert.Null(JsonProbe.SkipFailure(json));
    }

    [Fact]
    public void A_reply_cut_at_any_byte_is_refused_by_its_reader()
    {
        byte[] json = JsonProbe.Utf8(SampleDocuments.All[1]);
        for (int length = 0; length < json.Length; length++)
        {
            WireFormatException failure = JsonProbe.Fails(json.AsSpan(0, length), (ref reader) => Report.Read(ref reader));
            Assert.InRange(failure.ByteOffset, 0, length);
        }

        Assert.Equal(2, JsonProbe.Read(json, Report.Read).Rows!.Count);
    }

    [Fact]
    public void What_ends_too_early_is_reported_at_its_end()
    {
        foreach (string json in new[] { "", " ", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[", "[1", "[1,", "\"\\", "\"\\u00", "-", "1.", "1e", "1e+" })
        {
            WireFormatException failure = JsonProbe.SkipFailure(JsonProbe.Utf8(json))!;
            Assert.Equal(json.Length, failure.ByteOffset);
            Assert.Equal("The document ends too early.", failure.Rule);
        }
    }
}
