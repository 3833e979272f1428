using System;
using System.Text;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class LenientScalarTests
{
    private static readonly JsonRead<int> s_int = (ref reader) => reader.ReadInt32();
    private static readonly JsonRead<long> s_long = (ref reader) => reader.ReadInt64();
    private static readonly JsonRead<bool> s_bool = (ref reader) => reader.ReadBoolean();
    private static readonly JsonRead<string> s_string = (ref reader) => reader.ReadString();
    private static readonly JsonRead<string> s_text = (ref reader) => Encoding.UTF8.GetString(reader.ReadText());

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("5", 5)]
    [InlineData(" 5 ", 5)]
    [InlineData("\"5\"", 5)]
    [InlineData("\"\\u0035\"", 5)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("999999999", 999_999_999)]
    [InlineData("{\"_\":5}", 5)]
    [InlineData("{\"_\":\"5\"}", 5)]
    [InlineData("{\"$\":{\"id\":\"a\"},\"_\":5}", 5)]
    [InlineData("{ \"_\" : \"5\" , \"$\" : {} }", 5)]
    [InlineData("{\"\\u005f\":5}", 5)]
    public void A_whole_number_is_read_in_every_form_peers_write(string json, int expected)
    {
        Assert.Equal(expected, JsonProbe.Read(json, s_int));
        Assert.Equal(expected, JsonProbe.Read(json, s_long));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"ok\"")]
    [InlineData("0.0")]
    [InlineData("\"0.0\"")]
    [InlineData("1e0")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999999")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[5]")]
    [InlineData("{}")]
    [InlineData("{\"$\":{}}")]
    [InlineData("{\"_\":null}")]
    [InlineData("{\"_\":{\"_\":5}}")]
    [InlineData("{\"_\":[5]}")]
    public void What_is_no_whole_number_is_an_invalid_value(string json)
    {
        Assert.Equal(WireError.InvalidValue, JsonProbe.Fails(json, (ref reader) => reader.ReadInt32()).Error);
        Assert.Equal(WireError.InvalidValue, JsonProbe.Fails(json, (ref reader) => reader.ReadInt64()).Error);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("9999999999")]
    public void A_number_out_of_the_range_of_its_type_is_an_invalid_value(string json)
    {
        WireFormatException failure = JsonProbe.Fails(json, (ref reader) => reader.ReadInt32());
        Assert.Equal((WireError.InvalidValue, "The value must be a whole number from -2147483648 to 2147483647."), (failure.Error, failure.Rule));
        Assert.Equal(long.Parse(json, null), JsonProbe.Read(json, s_long));
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("999999999999999999", 999_999_999_999_999_999)]
    [InlineData("\"-1000000000000000000\"", -1_000_000_000_000_000_000)]
    public void A_long_number_is_read_whole(string json, long expected) => Assert.Equal(expected, JsonProbe.Read(json, s_long));

    [Theory]
    [InlineData("+5")]
    [InlineData("05")]
    [InlineData("-05")]
    [InlineData("00")]
    [InlineData("-")]
    [InlineData("1x")]
    [InlineData("1,")]
    [InlineData("{\"_\":5,}")]
    [InlineData("{\"_\":5")]
    [InlineData("{5}")]
    [InlineData("]")]
    [InlineData("nul")]
    [InlineData("tru")]
    public void What_is_no_json_is_not_well_formed(string json)
    {
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.ReadInt32()).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.ReadInt64()).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.ReadString()).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.ReadText()).Error);
        Assert.Equal(WireError.NotWellFormed, JsonProbe.Fails(json, (ref reader) => reader.ReadBoolean()).Error);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("{\"$\":{\"a\":[]},\"_\":\"1\"}", true)]
    [InlineData("{\"_\":false}", false)]
    public void A_boolean_is_read_in_every_form_peers_write(string json, bool expected) => Assert.Equal(expected, JsonProbe.Read(json, s_bool));

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("\"\"")]
    [InlineData("\"True\"")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_is_no_boolean_is_an_invalid_value(string json)
        => Assert.Equal(WireError.InvalidValue, JsonProbe.Fails(json, (ref reader) => reader.ReadBoolean()).Error);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\"", "a")]
    [InlineData("\"שלום €\U0001F600\"", "שלום €\U0001F600")]
    [InlineData("5", "5")]
    [InlineData("-1.50E+3", "-1.50E+3")]
    [InlineData("0123456789012345678", null)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("{\"_\":\"a\"}", "a")]
    [InlineData("{\"_\":1.0}", "1.0")]
    [InlineData("{\"$\":{\"id\":\"x\"},\"_\":\"\\u05d0\"}", "א")]
    [InlineData("{\"_\":\"\\u05d0\",\"\\u0024\":{\"\\u0069d\":\"x\"}}", "א")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\"", "\"\\/\b\f\n\r\t\0")]
    [InlineData("\"\\ud83d\\uDE00\\uFFFF\\u07FF\\u0800\"", "\U0001F600\uFFFF\u07FF\u0800")]
    [InlineData("\"plain text before \\u00e9 and plain text behind it\"", "plain text before \u00e9 and plain text behind it")]
    [InlineData("null", null)]
    [InlineData("[\"a\"]", null)]
    [InlineData("{\"$\":{\"id\":\"x\"}}", null)]
    [InlineData("{\"a\":\"b\"}", null)]
    public void A_text_is_read_in_every_form_peers_write(string json, string? expected)
    {
        if (expected is null)
        {
            Assert.Contains(JsonProbe.Fails(json, (ref reader) => reader.ReadString()).Error, new[] { WireError.InvalidValue, WireError.NotWellFormed });
            Assert.Contains(JsonProbe.Fails(json, (ref reader) => reader.ReadText()).Error, new[] { WireError.InvalidValue, WireError.NotWellFormed });
            return;
        }

        Assert.Equal(expected, JsonProbe.Read(json, s_string));
        Assert.Equal(expected, JsonProbe.Read(json, s_text));
    }

    [Fact]
    public void A_wrapped_value_may_stand_only_once()
    {
        foreach (string json in new[] { "{\"_\":1,\"_\":2}", "{\"_\":1,\"$\":{},\"\\u005F\":2}" })
        {
            WireFormatException failure = JsonProbe.Fails(json, (ref reader) => reader.ReadInt32());
            Assert.Equal((WireError.DuplicateMember, "_"), (failure.Error, failure.Path));
        }
    }

    [Fact]
    public void A_text_of_any_length_is_read_through_all_buffers()
    {
        var random = new Random(3);
        for (int length = 0; length < 2200; length += 1 + (length / 20))
        {
            string text = new string('a', length).Insert(random.Next(length + 1), "\u05d0").Insert(random.Next(length + 1), "\n");
            string json = System.Text.Json.JsonSerializer.Serialize(text);
            Assert.Equal(text, JsonProbe.Read(json, s_string));
            Assert.Equal(text, JsonProbe.Read(json, s_text));
            string raw = $"\"{text.Replace("\n", "", StringComparison.Ordinal)}\"";
            Assert.Equal(raw[1..^1], JsonProbe.Read(raw, s_string));
        }
    }

    [Fact]
    public void Every_byte_that_may_stand_in_a_text_is_told_from_those_that_end_it_at_every_position()
    {
        foreach (int length in new[] { 1, 2, 15, 16, 17, 33 })
        {
            for (int at = 0; at < length; at++)
            {
                for (int b = 0; b < 0x80; b++)
                {
                    byte[] json = JsonProbe.Utf8("\"" + new string('x', length) + "\"");
                    json[1 + at] = (byte)b;
                    bool plain = b >= ' ' && b is not ('"' or '\\');
                    bool accepted = JsonProbe.SkipFailure(json) is null;
                    bool endsThere = b == '"' && at == length - 1;
                    Assert.True(accepted == plain || endsThere, $"{b} at {at} of {length}");
                    if (plain)
                    {
                        Assert.Equal((char)b, JsonProbe.Read(json, s_string)[at]);
                    }
                }
            }
        }
    }
}
