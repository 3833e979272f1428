using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml;
using TextMe.Xml;
using Xunit;

namespace TextMe.Tests.XmlReading;

/// <summary>XmlConvert as the oracle.</summary>
public sealed class XmlScalarTests
{
    private delegate bool Parser<T>(ReadOnlySpan<byte> text, out T value);

    [Fact]
    public void Whole_numbers_are_those_of_XmlConvert()
    {
        string[] texts =
        [
            "0",  "-0",  "+5",  "007",  "127",  "128",  "-128",  "-129",  "255",  "256",  "32767",  "32768",  "-32769",  "65535",  "65536",
            "2147483647",  "2147483648",  "-2147483648",
            "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615",
            "18446744073709551616", " 1 ", "\t\r\n1", "1 2", "", " ", "-", "+", "1.0", "1e3", "0x1", "1,000", "٣", "--1",
        ];
        Compare(texts, XmlConvert.ToSByte, (Parser<sbyte>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToByte, (Parser<byte>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToInt16, (Parser<short>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToUInt16, (Parser<ushort>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToInt32, (Parser<int>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToUInt32, (Parser<uint>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToInt64, (Parser<long>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToUInt64, (Parser<ulong>)XmlScalar.TryParse);
        Compare(texts, text => (char)XmlConvert.ToUInt16(text), (Parser<char>)XmlScalar.TryParse);
    }

    [Fact]
    public void Other_numbers_are_those_of_XmlConvert()
    {
        string[] texts =
        [
            "0",  "-0",  "1.5",  ".5",  "5.",  "-1.5E-3",  "1e400",  "-1e400",  "INF",  "-INF",  "+INF",  "NaN",  " INF ",  "inf",  "1,5",  "",
            "79228162514264337593543950335",
            "79228162514264337593543950336", "0.1234567890123456789012345678901", "1e2", " 2.5\n", "+2", "0x1", "4.9E-324", "3.4028236E38",
        ];
        Compare(texts, XmlConvert.ToDouble, (Parser<double>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToSingle, (Parser<float>)XmlScalar.TryParse);
        Compare(texts, XmlConvert.ToDecimal, (Parser<decimal>)XmlScalar.TryParse);
    }

    [Fact]
    public void Booleans_and_guids_are_those_of_XmlConvert()
    {
        Compare(["true", "false", "1", "0", " true\n", "True", "yes", "", "01"], XmlConvert.ToBoolean, (Parser<bool>)XmlScalar.TryParse);
        const string Guid = "0f8fad5b-d9cb-469f-a165-70867728950e";
        string[] guids =
        [
            Guid, $" {Guid} ", $"{{{Guid}}}", $"({Guid})", Guid.Replace("-", "", StringComparison.Ordinal), Guid.ToUpperInvariant(),
            "", "0f8f", Guid + "0",
            "{0x0f8fad5b,0xd9cb,0x469f,{0xa1,0x65,0x70,0x86,0x77,0x28,0x95,0x0e}}", "\u05D0", new string('0', 200),
        ];
        Compare(guids, XmlConvert.ToGuid, (Parser<Guid>)XmlScalar.TryParse);
    }

    [Fact]
    public void Dates_and_times_are_those_of_XmlConvert()
    {
        string[] dates =
        [
            "2025-03-11", "2024-02-29", "2025-02-29", "0001-01-01", "9999-12-31", "2025-13-01", "2025-00-10", "2025-04-31", "25-03-11", "0000-01-01",
        ];
        string[] times =
        [
            "",  "T10:20:30",  "T00:00:00",  "T23:59:59",  "T24:00:00",  "T24:00:01",  "T10:60:00",  "T10:20:60",  "T10:20",  "T10:20:30.",
            "T10:20:30.1",  "T10:20:30.1234567",
            "T10:20:30.12345678", "T10:20:30.12345675", "T10:20:30.123456750001", "T10:20:30.99999999", "T1:20:30", " 10:20:30", "T23:59:59.9999999",
        ];
        string[] zones = ["", "Z", "+02:00", "-13:30", "+14:00", "+2:00", "+0200", "+00:00", "-00:00"];
        string[] texts =
        [
            .. from date in dates from time in times from zone in zones select date + time + zone,
            " 2025-03-11T10:20:30Z\n", "", "T", "x",
        ];
        Compare(
            texts,
            text => XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind),
            (Parser<DateTime>)XmlScalar.TryParse,
            value => $"{value:O} {value.Kind}");
        Compare(
            texts,
            XmlConvert.ToDateTimeOffset,
            (Parser<DateTimeOffset>)XmlScalar.TryParse,
            value => value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Zones_are_those_of_XML_Schema_where_XmlConvert_takes_more()
    {
        Assert.False(XmlScalar.TryParse("2025-03-11T10:20:30+14:01"u8, out DateTime _));
        Assert.False(XmlScalar.TryParse("2025-03-11T10:20:30z"u8, out DateTime _));
        Assert.False(XmlScalar.TryParse("2025-03-11T10:20:30-15:00"u8, out DateTimeOffset _));
    }

    [Fact]
    public void Durations_are_those_of_XmlConvert()
    {
        string[] texts =
        [
            "P1D",  "PT1H",  "P1Y",  "P1M",  "P13M",  "P1Y2M3DT4H5M6.7S",  "-P1D",  "-PT0.5S",  "P",  "PT",  "P1DT",  "P1H",  "PT1D",  "PT1.5H",
            "P1.5D",  "PT.5S",  "PT1.S",  "PT0S",  "P0D",
            "PT1M1H",  "P1D1Y",  "PT36H",  "PT90M",  "PT1000000S",  "P10675199DT2H48M5.4775807S",  "P10675199DT2H48M5.4775808S",
            "-P10675199DT2H48M5.4775808S",  "P99999999999D",
            "P2147483647Y",  "P2147483648D",  "PT0.1234567S",  "PT0.12345678S",  "PT0.123456789S",  "PT0.1234567891S",  "PT0.1234567895S",
            "PT0.9999999999S",  "+P1D",  " P1D ",  "P 1D",
            "P-1D", "p1d", "", "1", "PT1S1", "P1YT", "PY", "PTS", "P1Y1Y", "P1MT1M", "PT1.5S2", "P1D2", "P1Y2", "PT12", "P1",
        ];
        Compare(texts, XmlConvert.ToTimeSpan, (Parser<TimeSpan>)XmlScalar.TryParse);
    }

    [Fact]
    public void Days_and_times_of_day_are_exact()
    {
        Assert.True(XmlScalar.TryParse(" 2025-03-11 "u8, out DateOnly day) && day == new DateOnly(2025, 3, 11));
        Assert.True(XmlScalar.TryParse("2025-03-11+02:00"u8, out day) && day == new DateOnly(2025, 3, 11));
        Assert.False(XmlScalar.TryParse("2025-03-11T00:00:00"u8, out day));
        Assert.False(XmlScalar.TryParse("11/03/2025"u8, out day));
        Assert.True(XmlScalar.TryParse("10:20:30.5"u8, out TimeOnly time) && time == new TimeOnly(10, 20, 30, 500));
        Assert.False(XmlScalar.TryParse("24:00:00"u8, out time));
        Assert.False(XmlScalar.TryParse("10:20:30Z"u8, out time));
        Assert.False(XmlScalar.TryParse("10:20"u8, out time));
        Assert.False(XmlScalar.TryParse("23:59:59.99999999"u8, out time));
    }

    [Fact]
    public void Binary_values_are_read_in_both_forms()
    {
        var random = new Random(3);
        for (int length = 0; length < 70; length++)
        {
            byte[] bytes = new byte[length];
            random.NextBytes(bytes);
            string base64 = Convert.ToBase64String(bytes);
            string spaced = $" {base64[..(base64.Length / 2)]}\r\n\t{base64[(base64.Length / 2)..]} ";
            Assert.True(XmlScalar.TryParse(Encoding.UTF8.GetBytes(spaced), out byte[]? decoded));
            Assert.Equal(bytes, decoded);
            Assert.True(XmlScalar.TryParseHex(Encoding.UTF8.GetBytes($"\n{Convert.ToHexString(bytes)} "), out decoded));
            Assert.Equal(bytes, decoded);
            Assert.True(XmlScalar.TryParseHex(Encoding.UTF8.GetBytes(Convert.ToHexString(bytes).ToLowerInvariant()), out decoded));
            Assert.Equal(bytes, decoded);
        }

        Assert.All(
            ["A", "AA=", "AAA", "A A A", "====", "AA*=", "\u05D0"],
            text => Assert.False(XmlScalar.TryParse(Encoding.UTF8.GetBytes(text), out byte[]? _)));
        Assert.All(["0", "0G", "0 0", "\u05D0\u05D0", "0x00"], text => Assert.False(XmlScalar.TryParseHex(Encoding.UTF8.GetBytes(text), out _)));
    }

    private static void Compare<T>(IEnumerable<string> texts, Func<string, T> oracle, Parser<T> parser, Func<T, string>? show = null)
    {
        show ??= static value => string.Create(CultureInfo.InvariantCulture, $"{value}");
        foreach (string text in texts)
        {
            string expected;
            try
            {
                expected = show(oracle(text));
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                expected = "(none)";
            }

            string actual = parser(Encoding.UTF8.GetBytes(text), out T value) ? show(value) : "(none)";
            Assert.True(expected == actual, $"{typeof(T).Name} '{text}': expected {expected}, actual {actual}");
        }
    }
}
