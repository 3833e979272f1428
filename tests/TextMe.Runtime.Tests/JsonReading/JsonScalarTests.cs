using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TextMe.Json;
using Xunit;

namespace TextMe.Tests.JsonReading;

public sealed class JsonScalarTests
{
    private const int MutantsPerText = 150;

    private static readonly JsonSerializerOptions s_oracle = new() { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private static readonly string[] s_integers =
    [
        "0", "-0", "+0", "1", "-1", "+5", "007", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "-32768", "-32769", "65535", "65536", "2147483647",
        "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "-9223372036854775809", "18446744073709551615", "18446744073709551616", "", " 1", "1 ", "1.0", "1e0", "0x1", "1,000", "٣", "--1", "-", "+",
    ];

    private static readonly string[] s_reals =
    [
        "0", "-0", "0.0", "1.5", "-1.5", "+1.5", ".5", "5.", "1e5", "1E+5", "1e-5", "1e400", "-1e400", "1e-400", "3.4028235e38", "3.5e38", "1.7976931348623157e308",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.1000", "1.0000000000000000000000000001", "5e-324", "NaN", "Infinity", "-Infinity",
        "nan", "INF", "", " 1", "1 ", "1,5", "1e", "e1", ".", "123456789012345678901234567890.123456789",
    ];

    private static readonly string[] s_guids =
    [
        "d9b6a3f0-1c2d-4e5f-8a9b-0c1d2e3f4a5b", "D9B6A3F0-1C2D-4E5F-8A9B-0C1D2E3F4A5B", "{d9b6a3f0-1c2d-4e5f-8a9b-0c1d2e3f4a5b}", "d9b6a3f01c2d4e5f8a9b0c1d2e3f4a5b", "",
        "d9b6a3f0-1c2d-4e5f-8a9b-0c1d2e3f4a5", "d9b6a3f0-1c2d-4e5f-8a9b-0c1d2e3f4a5b ", "g9b6a3f0-1c2d-4e5f-8a9b-0c1d2e3f4a5b",
    ];

    private static readonly string[] s_instants =
    [
        "2027-02-08", "2027-02-29", "2028-02-29", "2027-02-08T15:06", "2027-02-08T15:06Z", "2027-02-08T15:06+02:00", "2027-02-08T15:06:01", "2027-02-08T15:06:01Z",
        "2027-02-08T15:06:01+02:00", "2027-02-08T15:06:01-02", "2027-02-08T15:06:01.1", "2027-02-08T15:06:01.1234567Z", "2027-02-08T15:06:01.12345678901234+14:00",
        "2027-02-08T15:06:01.1234567890123456", "2027-02-08T15:06:01.12345678901234567", "2027-02-08T24:00:00", "2027-02-08T23:59:60", "2027-02-08T15:60", "0000-01-01",
        "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59.9999999-00:01", "9999-12-31T23:59:59.9999999Z", "2027-02-08T15:06:01-00:00", "2027-02-08T15:06:01+14:01",
        "2027-02-08T15:06:01+15:00", "2027-02-08T15:06:01+02:60", "2027-02-08T15", "2027-02-08 15:06:01", "2027-02-08t15:06:01z", "20270208", "2027-2-8", "08/02/2027",
        " 2027-02-08", "2027-02-08 ", "2027-02-08T", "2027-02-08Z", "2027-13-01", "2027-00-01", "2027-01-00", "2027-03-26T02:30:00", "", "2027-02-08T15:06:01.Z",
        "2027-02-08T15:06:01.", "2027-02-08T15:06:01.0000001",
    ];

    private static readonly string[] s_times =
    [
        "15:06", "15:06:01", "15:06:01.1", "15:06:01.1234567", "15:06:01.12345678", "24:00:00", "23:59:59.9999999", "5:6", "5:06:01", "15", "15:60", "-15:06:01", "1.02:03:04",
        "-1.02:03:04.0000005", "10675199.02:48:05.4775807", "-10675199.02:48:05.4775808", "10675199.02:48:05.4775808", "00:00:00", "", " 15:06:01", "15:06:01 ", "P1D", "1:2:3",
        "15:06:01Z", "01:02", "1.2", "+01:02:03", "00:00:60", "1.24:00:00", "--01:02:03", "3", "3:",
    ];

    private static readonly string[] s_base64 =
    [
        "", "AA==", "AAA=", "AAAA", "////", "++++", "AA", "AAA", "A===", "AA=A", "AB==", "AAAA AAAA", " AAAA", "AAAA\n", "-_-_", "AAAAAA==", "AAAAAAA=", "=AAA", "AAAA=",
    ];

    [Fact]
    public void Whole_numbers_are_read_as_by_System_Text_Json()
    {
        Compare<sbyte>(s_integers, JsonScalar.TryParse);
        Compare<byte>(s_integers, JsonScalar.TryParse);
        Compare<short>(s_integers, JsonScalar.TryParse);
        Compare<ushort>(s_integers, JsonScalar.TryParse);
        Compare<int>(s_integers, JsonScalar.TryParse);
        Compare<uint>(s_integers, JsonScalar.TryParse);
        Compare<long>(s_integers, JsonScalar.TryParse);
        Compare<ulong>(s_integers, JsonScalar.TryParse);
    }

    [Fact]
    public void Numbers_are_read_as_by_System_Text_Json_if_they_are_finite()
    {
        Compare<float>(s_reals, JsonScalar.TryParse, float.IsFinite);
        Compare<double>(s_reals, JsonScalar.TryParse, double.IsFinite);
        Compare<decimal>(s_reals, JsonScalar.TryParse);
        Assert.True(JsonScalar.TryParse("0.1000"u8, out decimal scaled));
        Assert.Equal("0.1000", scaled.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Guids_are_read_as_by_System_Text_Json() => Compare<Guid>(s_guids, JsonScalar.TryParse);

    [Fact]
    public void Instants_and_dates_are_read_as_by_System_Text_Json()
    {
        // System.Text.Json takes a point without a digit behind it.
        Compare<DateTime>(s_instants, JsonScalar.TryParse, refusedHere: HasEmptyFraction);
        Compare<DateTimeOffset>(s_instants, JsonScalar.TryParse, refusedHere: HasEmptyFraction);
        Compare<DateOnly>(s_instants, JsonScalar.TryParse);
        foreach (string text in s_instants)
        {
            bool ok = JsonScalar.TryParse(JsonProbe.Utf8(text), out DateTime value);
            Assert.True(!ok || value.Kind == JsonSerializer.Deserialize<DateTime>($"\"{text}\"").Kind, text);
        }
    }

    [Fact]
    public void Times_and_durations_are_read_as_by_System_Text_Json()
    {
        Compare<TimeOnly>(s_times, JsonScalar.TryParse);
        Compare<TimeSpan>(s_times, JsonScalar.TryParse, refusedHere: text => !text.Contains(':', StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_are_read_as_by_System_Text_Json()
        => Compare<char>(["a", "ש", "€", "\uFFFF", "\0", "", "ab", "\U0001F600", "\"", "\\"], JsonScalar.TryParse);

    [Fact]
    public void Base64_is_read_as_by_System_Text_Json()
        => Compare<byte[]>(s_base64, JsonScalar.TryParse, equal: (one, other) => one.AsSpan().SequenceEqual(other));

    [Fact]
    public void Booleans_have_four_forms()
    {
        foreach ((string text, bool? expected) in new (string, bool?)[]
        {
            ("true", true), ("1", true), ("false", false), ("0", false), ("True", null), ("", null), ("2", null), ("01", null), (" true", null), ("yes", null),
        })
        {
            bool ok = JsonScalar.TryParse(JsonProbe.Utf8(text), out bool value);
            Assert.Equal(expected, ok ? value : null);
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_no_value_of_any_type()
    {
        byte[] bad = [0xD7];
        Assert.False(JsonScalar.TryParse(bad, out char _));
        Assert.False(JsonScalar.TryParse(bad, out int _));
        Assert.False(JsonScalar.TryParse(bad, out decimal _));
        Assert.False(JsonScalar.TryParse(bad, out DateTime _));
        Assert.False(JsonScalar.TryParse(bad, out byte[] empty));
        Assert.Empty(empty);
    }

    private delegate bool TryParse<T>(ReadOnlySpan<byte> text, out T value);

    // Each text and damaged forms of it, once each.
    private static void Compare<T>(string[] texts, TryParse<T> parse, Func<T, bool>? within = null, Func<T, T, bool>? equal = null, Func<string, bool>? refusedHere = null)
    {
        int accepted = 0;
        equal ??= EqualityComparer<T>.Default.Equals;
        foreach (string text in texts.Concat(Damaged(texts)).Distinct())
        {
            bool expected = TryOracle(text, out T? value) && (within is null || within(value!)) && refusedHere?.Invoke(text) != true;
            bool actual = parse(Encoding.UTF8.GetBytes(text), out T parsed);
            Assert.True(expected == actual, $"{typeof(T).Name} '{text}': {expected} {actual}");
            Assert.True(!expected || equal(value!, parsed), $"{typeof(T).Name} '{text}': {value} {parsed}");
            accepted += expected ? 1 : 0;
        }

        Assert.True(accepted > 0);
    }

    private static IEnumerable<string> Damaged(string[] texts)
    {
        var mutator = new Mutator(77);
        foreach (byte[] text in texts.Where(text => text.Length > 0).Select(JsonProbe.Utf8))
        {
            for (int i = 0; i < MutantsPerText; i++)
            {
                byte[] mutant = mutator.Mutate(text);
                if (Ascii.IsValid(mutant))
                {
                    yield return Encoding.ASCII.GetString(mutant);
                }
            }
        }
    }

    private static bool HasEmptyFraction(string text)
        => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point && !char.IsAsciiDigit(text.ElementAtOrDefault(point + 1));

    private static bool TryOracle<T>(string text, out T? value)
    {
        try
        {
            value = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text), s_oracle);
            return true;
        }
        catch (Exception failure) when (failure is JsonException or FormatException)
        {
            value = default;
            return false;
        }
    }
}
