using System;
using System.Text;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class StructureTests
{
    [Theory]
    [InlineData("{\"status\":5}")]
    [InlineData("{\"status\" :5}")]
    [InlineData(" {\r\n\t\"status\" \n : \t 5 } ")]
    public void A_name_is_matched_with_or_without_white_space_around_it(string json)
        => Assert.Equal(5, JsonProbe.Read(json, (ref reader) =>
        {
            Assert.True(reader.BeginObject());
            Assert.False(reader.TryName("\"stat\":"u8));
            Assert.False(reader.TryName("\"status2\":"u8));
            Assert.False(reader.TryName("\"a name that is longer than the document\":"u8));
            Assert.True(reader.TryName("\"status\":"u8));
            int value = reader.ReadInt32();
            Assert.False(reader.NextMember());
            return value;
        }));

    [Theory]
    [InlineData("{\"status\" x:5}")]
    [InlineData("{\"status\" }")]
    [InlineData("{\"status\" ")]
    public void A_name_without_its_colon_is_not_matched_and_then_refused(string json)
        => Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) =>
        {
            reader.BeginObject();
            Assert.False(reader.TryName("\"status\":"u8));
            reader.ReadName();
        }).Error);

    [Fact]
    public void A_name_written_with_escapes_is_found_by_ReadName()
        => Assert.Equal("status", JsonProbe.Read("{\"\\u0073tat\\u0075s\":5}", (ref reader) =>
        {
            reader.BeginObject();
            Assert.False(reader.TryName("\"status\":"u8));
            string name = Encoding.UTF8.GetString(reader.ReadName());
            reader.SkipUnknown(default);
            reader.NextMember();
            return name;
        }));

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[ ]", 0)]
    [InlineData("[1]", 1)]
    [InlineData("[1,2]", 2)]
    [InlineData("5", 1)]
    [InlineData("\"5\"", 1)]
    [InlineData("{\"$\":{},\"_\":5}", 1)]
    [InlineData("[1,{\"_\":2},\"3\"]", 3)]
    public void A_list_is_an_array_of_any_mix_or_one_bare_value(string json, int expected)
        => Assert.Equal(expected, JsonProbe.Read(json, (ref reader) =>
        {
            int count = 0;
            if (reader.BeginList(out bool isArray))
            {
                do
                {
                    reader.ReadInt32();
                    count++;
                }
                while (isArray && reader.NextItem());
            }

            return count;
        }));

    [Theory]
    [InlineData("[]", "an object", WireError.InvalidValue)]
    [InlineData("\"a\"", "an object", WireError.InvalidValue)]
    [InlineData("5", "an object", WireError.InvalidValue)]
    [InlineData("null", "an object", WireError.InvalidValue)]
    [InlineData("x", "", WireError.NotWellFormed)]
    [InlineData("", "", WireError.NotWellFormed)]
    [InlineData("{1}", "", WireError.NotWellFormed)]
    [InlineData("{,}", "", WireError.NotWellFormed)]
    public void What_is_no_object_is_refused(string json, string expected, WireError error)
    {
        WireFormatException failure = JsonProbe.Fails(json, (ref reader) => reader.BeginObject());
        Assert.Equal(error, failure.Error);
        Assert.Contains(expected, failure.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_taken_only_when_asked_for()
    {
        Assert.True(JsonProbe.Read(" null ", (ref reader) => reader.TryNull()));
        Assert.Equal(5, JsonProbe.Read("5", (ref reader) => reader.TryNull() ? 0 : reader.ReadInt32()));
        Assert.Equal(WireError.InvalidValue, JsonProbe.Fails("null", (ref reader) => reader.BeginList(out _)).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails("nullx", (ref reader) => reader.TryNull()).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails("nul", (ref reader) => reader.TryNull()).Error);
    }

    [Theory]
    [InlineData("{} {}")]
    [InlineData("{}}")]
    [InlineData("{},")]
    [InlineData("{}\0")]
    [InlineData("{}\uFEFF")]
    public void Nothing_may_follow_the_value(string json)
        => Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.BeginObject()).Error);

    [Fact]
    public void A_document_that_is_still_open_has_no_end()
        => Assert.Equal("The document ends too early.", JsonProbe.Fails("[1 ", (ref reader) =>
        {
            reader.BeginList(out _);
            reader.ReadInt32();
        }).Rule);

    [Fact]
    public void A_byte_order_mark_is_skipped_once()
    {
        Assert.Null(JsonProbe.SkipFailure([0xEF, 0xBB, 0xBF, (byte)'1']));
        Assert.Equal(3, JsonProbe.SkipFailure([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'1'])!.ByteOffset);
        Assert.Equal(0, JsonProbe.SkipFailure([0xEF, 0xBB])!.ByteOffset);
    }

    [Fact]
    public void The_envelope_may_stand_once_in_the_outermost_object_and_anywhere_below()
    {
        JsonRead read = (ref reader) =>
        {
            reader.Envelope = "status"u8;
            reader.BeginObject();
            do
            {
                var name = reader.ReadName();
                if (name.SequenceEqual("inner"u8))
                {
                    reader.BeginObject();
                    do
                    {
                        reader.SkipUnknown(reader.ReadName());
                    }
                    while (reader.NextMember());
                }
                else
                {
                    reader.SkipUnknown(name);
                }
            }
            while (reader.NextMember());
        };

        JsonProbe.Read("""{"status":1,"a":1,"a":2,"b":{"status":1,"status":2},"inner":{"status":1,"status":2}}""", (ref reader) =>
        {
            read(ref reader);
            return 0;
        });
        WireFormatException failure = JsonProbe.Fails("""{"status":1,"st\u0061tus":2}""", read);
        Assert.Equal((WireError.DuplicateMember, "status"), (failure.Error, failure.Path));
    }
}
