using System;
using System.Text;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class LocationTests
{
    // '!' marks the byte that must be reported; it is taken out before reading.
    [Theory]
    [InlineData("!", "", 1)]
    [InlineData("!x", "", 1)]
    [InlineData("{!a:1}", "", 1)]
    [InlineData("{\"a\"!1}", "a", 1)]
    [InlineData("{\"a\":!x}", "a", 1)]
    [InlineData("{\"a\":1!x}", "a", 1)]
    [InlineData("{\"a\":1,!}", "", 1)]
    [InlineData("{\"a\":1,\"b\":!}", "b", 1)]
    [InlineData("{\"a\":{\"b\":[1,\n2,\n{\"c\":!?}]}}", "a/b[2]/c", 3)]
    [InlineData("{\"a\":[[],[[0,!tru]]]}", "a[1][0][1]", 1)]
    [InlineData("{\"a\":[1!:2]}", "a[0]", 1)]
    [InlineData("{\"a\":{\"b\":1}!]", "a", 1)]
    [InlineData("[!]x", "[0]", 1, true)]
    [InlineData("[1,2]!x", "", 1)]
    [InlineData("{\"a\":\"\\n!\u0001\"}", "a", 1)]
    [InlineData("{\"a\":\"12345678901234567!\n\"}", "a", 1)]
    [InlineData("{\"a\":\"b!\\x\"}", "a", 1)]
    [InlineData("{\"a\":\"b\\u12!g4\"}", "a", 1)]
    [InlineData("{\"a\":\"b!\\uD800 \"}", "a", 1)]
    [InlineData("{\"a\":\"b!\\uDC00\"}", "a", 1)]
    [InlineData("{\"a\":\"b!\\uD800\\u0041\"}", "a", 1)]
    [InlineData("{\"a\":-!x}", "a", 1)]
    [InlineData("{\"a\":!01}", "a", 1)]
    [InlineData("{\"a\":1.!}", "a", 1)]
    [InlineData("{\"a\":1e!}", "a", 1)]
    [InlineData("{\"\\u0061/\\n\":!x}", "a/\uFFFD", 1)]
    [InlineData("{\"שלום\":[!x]}", "שלום[0]", 1)]
    public void A_malformed_document_is_reported_at_the_byte_the_line_and_the_path(string marked, string path, int line, bool isValid = false)
    {
        string json = marked.Replace("!", "", StringComparison.Ordinal);
        int offset = Encoding.UTF8.GetByteCount(marked.AsSpan(0, marked.IndexOf('!', StringComparison.Ordinal)));
        WireFormatException? failure = JsonProbe.SkipFailure(JsonProbe.Utf8(json));
        Assert.NotNull(failure);
        if (isValid)
        {
            // Behind the whole value, which is where reading ended.
            Assert.Equal((long)json.Length - 1, failure.ByteOffset);
            return;
        }

        Assert.Equal((WireError.NotWellFormed, path, (long)offset, (long)line), (failure.Error, failure.Path, failure.ByteOffset, failure.Line));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_at_the_first_of_them()
    {
        byte[] json = [.. "{\"a\":[\"\",\"ש "u8, 0xD7, .. "\"]}"u8];
        WireFormatException failure = JsonProbe.SkipFailure(json)!;
        Assert.Equal((WireError.NotWellFormed, "a[1]", 13L), (failure.Error, failure.Path, failure.ByteOffset));
        foreach (JsonRead read in new JsonRead[] { (ref reader) => reader.ReadString(), (ref reader) => reader.ReadText(), (ref reader) => reader.ReadInt32() })
        {
            failure = JsonProbe.Fails([(byte)'"', (byte)'a', 0xC0, 0xAF, (byte)'"'], read);
            Assert.Equal((WireError.NotWellFormed, 2L), (failure.Error, failure.ByteOffset));
        }
    }

    [Fact]
    public void Offsets_count_the_byte_order_mark()
        => Assert.Equal(4, JsonProbe.SkipFailure([0xEF, 0xBB, 0xBF, (byte)'[', (byte)'x'])!.ByteOffset);

    [Fact]
    public void A_value_that_does_not_fit_is_reported_where_it_starts()
    {
        JsonRead read = (ref reader) =>
        {
            reader.BeginObject();
            reader.ReadName();
            reader.BeginList(out _);
            reader.ReadInt32();
            reader.NextItem();
            reader.ReadInt32();
        };
        WireFormatException failure = JsonProbe.Fails("{\"a\":\n[1,  \"x\"]}", read);
        Assert.Equal((WireError.InvalidValue, "a[1]", 11L, 2L), (failure.Error, failure.Path, failure.ByteOffset, failure.Line));
        failure = JsonProbe.Fails("{\"a\":\n[1,  {\"$\":{}, \"_\":\"x\"}]}", read);
        Assert.Equal((WireError.InvalidValue, "a[1]/_", 24L), (failure.Error, failure.Path, failure.ByteOffset));
        failure = JsonProbe.Fails("{\"a\":\n[1,  null]}", read);
        Assert.Equal((WireError.InvalidValue, "a[1]", 11L), (failure.Error, failure.Path, failure.ByteOffset));
    }

    [Fact]
    public void A_value_judged_by_the_generated_code_is_reported_where_it_starts()
    {
        WireFormatException failure = JsonProbe.Fails("""{"a":{"_":"later","$":{"b":"c"}}}""", (ref reader) =>
        {
            reader.BeginObject();
            reader.ReadName();
            Assert.Equal("later", Encoding.UTF8.GetString(reader.ReadText()));
            throw reader.InvalidValue("one of: new, current");
        });
        Assert.Equal((WireError.InvalidValue, "a/_", 10L), (failure.Error, failure.Path, failure.ByteOffset));
        Assert.Equal("The value must be one of: new, current.", failure.Rule);
        Assert.DoesNotContain("later", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_member_is_reported_behind_its_name()
    {
        WireFormatException failure = JsonProbe.Fails("""{"status":1,"transactions":[{"number":"1","status":2,"number":"3"}]}""", (ref reader) => Report.Read(ref reader));
        Assert.Equal((WireError.DuplicateMember, "transactions[0]/number", 62L), (failure.Error, failure.Path, failure.ByteOffset));
        Assert.Equal("The member 'number' may stand only once.", failure.Rule);
    }

    [Fact]
    public void A_missing_member_is_reported_behind_its_object()
    {
        WireFormatException failure = JsonProbe.Fails("""{"status":1,"transactions":[{"status":2},{"number":"3"}]}""", (ref reader) => Report.Read(ref reader));
        Assert.Equal((WireError.MissingMember, "transactions[1]/status", 55L), (failure.Error, failure.Path, failure.ByteOffset));
        failure = JsonProbe.Fails("{}", (ref reader) => Report.Read(ref reader));
        Assert.Equal((WireError.MissingMember, "status", 2L), (failure.Error, failure.Path, failure.ByteOffset));
    }

    [Fact]
    public void Another_root_is_reported_as_one()
    {
        WireFormatException failure = JsonProbe.Fails("""{"sms":{}}""", (ref reader) =>
        {
            reader.BeginObject();
            _ = reader.TryName("\"getApiToken\":"u8) ? "" : throw reader.UnexpectedRoot("getApiToken");
        });
        Assert.Equal((WireError.UnexpectedRoot, "", 1L), (failure.Error, failure.Path, failure.ByteOffset));
    }

    [Fact]
    public void A_long_name_is_cut_in_the_path()
    {
        WireFormatException failure = JsonProbe.SkipFailure(JsonProbe.Utf8("{\"" + new string('n', 5000) + "\":x}"))!;
        Assert.Equal(new string('n', 100) + "…", failure.Path);
    }

    [Fact]
    public void The_time_to_report_a_failure_grows_with_the_document_and_not_faster()
    {
        var json = new StringBuilder("[");
        for (int i = 0; i < 200_000; i++)
        {
            json.Append("{\"a\":\"b\"},\n");
        }

        WireFormatException failure = JsonProbe.SkipFailure(JsonProbe.Utf8(json.Append('x').ToString()))!;
        Assert.Equal(("[200000]", 200_001L), (failure.Path, failure.Line));
    }
}
