using System;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using TextMe.Json;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.Writers;

public class ValueTests
{
    private const int Rounds = 2000;

    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(1948);

    [Fact]
    public void Whole_numbers_are_what_XmlConvert_and_System_Text_Json_write()
    {
        Check(true, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check(false, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        foreach (long number in new[] { 0, 1, 9, 10, 99, 100, -1, -9, -10, long.MinValue, long.MaxValue, int.MinValue, int.MaxValue, uint.MaxValue })
        {
            CheckWhole(number);
        }

        for (int i = 0; i < Rounds; i++)
        {
            CheckWhole(_random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64));
        }
    }

    [Fact]
    public void Floating_point_numbers_are_what_XmlConvert_and_System_Text_Json_write()
    {
        double[] numbers =
        [
            0d, -0d, 1, -1, 0.1, 1e15, 1e16, 1e17, 1e-5, 1e-4, Math.PI, 123456789012345680, double.Epsilon, double.MaxValue, double.MinValue,
        ];
        foreach (double number in numbers)
        {
            CheckFloat(number);
        }

        for (int i = 0; i < Rounds; i++)
        {
            CheckFloat(BitConverter.Int64BitsToDouble(_random.NextInt64()));
            CheckFloat(Math.Round(_random.NextDouble() * 1000, 2));
        }
    }

    [Fact]
    public void A_number_that_is_not_finite_has_a_name_in_XML_and_is_refused_in_JSON()
    {
        foreach (double number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.Equal(XmlConvert.ToString(number), Written.Xml((ref w) => w.WriteValue(number)));
            Assert.Equal(XmlConvert.ToString((float)number), Written.Xml((ref w) => w.WriteValue((float)number)));
            Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => Written.Json((ref w) => w.WriteValue(number))).Error);
            Assert.Equal(WireError.InvalidValue, Assert.Throws<WireFormatException>(() => Written.Json((ref w) => w.WriteValue((float)number))).Error);
        }
    }

    [Fact]
    public void Decimals_keep_their_zeros()
    {
        foreach (decimal number in new[] { 0m, 0.00m, -0.0m, 1m, 1.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m })
        {
            CheckDecimal(number);
        }

        for (int i = 0; i < Rounds; i++)
        {
            CheckDecimal(new decimal(_random.Next(), _random.Next(), _random.Next(), _random.Next(2) == 0, (byte)_random.Next(29)));
        }

        void CheckDecimal(decimal number) => Check(number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
    }

    [Fact]
    public void Guids_are_what_XmlConvert_and_System_Text_Json_write()
    {
        for (int i = 0; i < 50; i++)
        {
            Check(Guid.NewGuid(), XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        }
    }

    [Fact]
    public void Dates_and_times_are_what_XmlConvert_and_System_Text_Json_write()
    {
        CheckDate(DateTime.MinValue);
        CheckDate(DateTime.MaxValue);
        CheckDate(new DateTime(2026, 11, 22));
        for (int i = 0; i < Rounds; i++)
        {
            long ticks = _random.NextInt64(DateTime.MaxValue.Ticks);
            long unit = (long)Math.Pow(10, _random.Next(9));
            CheckDate(new DateTime(ticks / unit * unit));
        }
    }

    [Fact]
    public void Spans_of_time_are_what_XmlConvert_and_System_Text_Json_write()
    {
        CheckSpan(TimeSpan.Zero);
        CheckSpan(TimeSpan.MinValue);
        CheckSpan(TimeSpan.MaxValue);
        for (int i = 0; i < Rounds; i++)
        {
            long unit = (long)Math.Pow(10, _random.Next(13));
            CheckSpan(new TimeSpan(_random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(50) / 10 * 10));
            CheckSpan(new TimeSpan(_random.NextInt64(long.MinValue, long.MaxValue) / unit * unit));
            CheckSpan(TimeSpan.FromSeconds(_random.Next(-200000, 200000)));
        }

        static void CheckSpan(TimeSpan span) => Check(span, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
    }

    [Fact]
    public void A_character_is_its_number_in_XML_and_itself_in_JSON()
    {
        foreach (char value in "aא€\"\\\n<")
        {
            Assert.Equal(((int)value).ToString(CultureInfo.InvariantCulture), Written.Xml((ref w) => w.WriteValue(value)));
            Assert.Equal(value, JsonSerializer.Deserialize<char>(Quoted(value, (ref w, v) => w.WriteValue(v))));
        }

        Assert.Equal("55357", Written.Xml((ref w) => w.WriteValue('\uD83D')));
        Assert.Throws<WireFormatException>(() => Written.Json((ref w) => w.WriteValue('\uD83D')));
        Assert.Throws<WireFormatException>(() => Written.Json((ref w) => w.WriteValue('\0')));
    }

    [Fact]
    public void Binary_data_of_any_length_is_base64_or_upper_case_hex()
    {
        foreach (int length in new[] { 0, 1, 2, 3, 4, 100, 6143, 6144, 6145, 6146, 12288, 20000 })
        {
            byte[] data = new byte[length];
            _random.NextBytes(data);
            Assert.Equal(Convert.ToBase64String(data), Written.Xml((ref w) => w.WriteBase64(data)));
            Assert.Equal(Convert.ToBase64String(data), Written.Json((ref w) => w.WriteBase64(data)));
            Assert.Equal(Convert.ToHexString(data), Written.Xml((ref w) => w.WriteHex(data)));
            Assert.Equal(Convert.ToHexString(data), Written.Json((ref w) => w.WriteHex(data)));
        }
    }

    [Fact]
    public void A_formatted_value_is_escaped_as_text()
    {
        var time = new DateTime(2026, 11, 22, 9, 5, 0);
        Assert.Equal("22/11/26 09:05", Written.Xml((ref w) => w.WriteFormatted(time, "dd/MM/yy HH:mm")));
        Assert.Equal("22/11/26 09:05", Written.Json((ref w) => w.WriteFormatted(time, "dd/MM/yy HH:mm")));
        Assert.Equal("1,234.50", Written.Xml((ref w) => w.WriteFormatted(1234.5m, "N2")));
        Assert.Equal("2026 &lt;&amp;&gt; \"", Written.Xml((ref w) => w.WriteFormatted(time, "yyyy <&> \\\"")));
        Assert.Equal("2026 &quot;", Written.Xml((ref w) => w.WriteAttributeFormatted(time, "yyyy \\\"")));
        Assert.Equal("2026 \\\"", Written.Json((ref w) => w.WriteFormatted(time, "yyyy \\\"")));
        string wide = new('0', 300);
        Assert.Equal(wide[..299] + "7", Written.Xml((ref w) => w.WriteFormatted(7, wide)));
        Assert.Throws<ArgumentException>(() => Written.Xml((ref w) => w.WriteFormatted(time, "Q")));
    }

    private static void CheckWhole(long number)
    {
        Check(number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((ulong)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((int)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((uint)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((short)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((ushort)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((sbyte)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check((byte)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
    }

    private static void CheckFloat(double number)
    {
        if (double.IsFinite(number))
        {
            Check(number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        }

        if (float.IsFinite((float)number))
        {
            Check((float)number, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        }
    }

    private static void CheckDate(DateTime time)
    {
        foreach (DateTimeKind kind in Enum.GetValues<DateTimeKind>())
        {
            DateTime ofKind = DateTime.SpecifyKind(time, kind);
            Check(ofKind, v => XmlConvert.ToString(v, XmlDateTimeSerializationMode.RoundtripKind), (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        }

        foreach (int minutes in new[] { 0, 120, 180, -90, 840, -840 })
        {
            if (time.Year is > 1 and < 9999)
            {
                var instant = new DateTimeOffset(time, TimeSpan.FromMinutes(minutes));
                Check(instant, XmlConvert.ToString, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
            }
        }

        string TimeText(TimeOnly v) => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        string DateText(DateOnly v) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Check(TimeOnly.FromDateTime(time), TimeText, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
        Check(DateOnly.FromDateTime(time), DateText, (ref w, v) => w.WriteValue(v), (ref w, v) => w.WriteValue(v));
    }

    private delegate void XmlValue<T>(ref Utf8XmlWriter writer, T value);

    private delegate void JsonValue<T>(ref WireJsonWriter writer, T value);

    private static void Check<T>(T value, Func<T, string> xml, XmlValue<T> writeXml, JsonValue<T> writeJson)
    {
        Assert.Equal(xml(value), Written.Xml((ref w) => writeXml(ref w, value)));
        string json = JsonSerializer.Serialize(value, s_relaxed).Trim('"');
        Assert.Equal(json, Written.Json((ref w) => writeJson(ref w, value)));
    }

    private static string Quoted<T>(T value, JsonValue<T> write) => "\"" + Written.Json((ref w) => write(ref w, value)) + "\"";
}
