using System;
using System.Globalization;
using System.Text;
using TextMe.Text;
using Xunit;

namespace TextMe.Tests.Writers;

public class WireTimeTests
{
    private const string Format = "dd/MM/yy HH:mm";

    private static readonly TimeZoneInfo s_israel = WireTime.Zone("Asia/Jerusalem");

    [Fact]
    public void A_wall_time_is_read_in_its_zone_in_winter_and_in_summer()
    {
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 5, 0, TimeSpan.FromHours(2)), Instant("22/11/26 09:05"));
        Assert.Equal(TimeSpan.FromHours(2), Instant("22/11/26 09:05")?.Offset);
        Assert.Equal(TimeSpan.FromHours(3), Instant("22/07/26 09:05")?.Offset);
    }

    [Fact]
    public void A_wall_time_that_the_zone_skips_is_refused()
    {
        Assert.NotNull(Instant("27/03/26 01:59"));
        Assert.Null(Instant("27/03/26 02:00"));
        Assert.Null(Instant("27/03/26 02:59"));
        Assert.NotNull(Instant("27/03/26 03:00"));
    }

    [Fact]
    public void Of_a_wall_time_that_occurs_twice_the_first_is_taken()
    {
        Assert.Equal(TimeSpan.FromHours(3), Instant("25/10/26 01:00")?.Offset);
        Assert.Equal(TimeSpan.FromHours(3), Instant("25/10/26 01:59")?.Offset);
        Assert.Equal(TimeSpan.FromHours(2), Instant("25/10/26 02:00")?.Offset);
    }

    [Fact]
    public void What_is_written_in_the_zone_reads_back_as_the_same_instant()
    {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++)
        {
            DateTimeOffset instant = DateTimeOffset.FromUnixTimeSeconds((946684800 + random.NextInt64(1_500_000_000)) / 60 * 60);
            DateTimeOffset local = WireTime.InZone(instant, s_israel);
            string text = Written.Xml((ref writer) => writer.WriteFormatted(local, Format));
            if (s_israel.IsAmbiguousTime(local))
            {
                continue; // the second of the two has no text of its own
            }

            Assert.Equal(instant, Instant(text));
        }
    }

    [Theory]
    [InlineData("22/11/26 9:05")]
    [InlineData("22/11/2026 09:05")]
    [InlineData(" 22/11/26 09:05")]
    [InlineData("22/11/26 09:05 ")]
    [InlineData("22-11-26 09:05")]
    [InlineData("22/11/26  09:05")]
    [InlineData("31/02/26 09:05")]
    [InlineData("22/11/26 24:00")]
    [InlineData("٢٢/١١/٢٦ ٠٩:٠٥")]
    [InlineData("")]
    public void Only_the_exact_format_is_read(string text)
    {
        Assert.Null(Instant(text));
        Assert.False(WireTime.TryParseExact(Encoding.UTF8.GetBytes(text), Format, out DateTime _));
    }

    [Fact]
    public void Bytes_that_are_no_text_or_far_too_long_are_refused()
    {
        Assert.False(WireTime.TryParseExact([0xFF, 0xFE, 0x80], Format, s_israel, out DateTimeOffset _));
        Assert.False(WireTime.TryParseExact(new byte[5000], Format, s_israel, out DateTimeOffset _));
    }

    [Fact]
    public void Without_a_zone_a_format_without_an_offset_is_UTC()
    {
        Assert.True(WireTime.TryParseExact("22/11/26 09:05"u8, Format, null, out DateTimeOffset value));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 5, 0, TimeSpan.Zero), value);
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("yyyy-MM-ddTHH:mm:sszzz", "2026-11-22T09:05:07-05:00", -5, 16)]
    [InlineData("yyyy-MM-ddTHH:mm:ssK", "2026-11-22T09:05:07Z", 0, 11)]
    [InlineData("O", "2026-11-22T09:05:07.0000000+05:30", 5.5, 5)]
    [InlineData("R", "Sun, 22 Nov 2026 09:05:07 GMT", 0, 11)]
    [InlineData("u", "2026-11-22 09:05:07Z", 0, 11)]
    public void An_offset_in_the_text_wins_over_the_zone_and_the_result_is_on_the_zones_clock(string format, string text, double offset, int hour)
    {
        var expected = new DateTimeOffset(2026, 11, 22, 9, 5, 7, TimeSpan.FromHours(offset));
        Assert.True(WireTime.TryParseExact(Encoding.UTF8.GetBytes(text), format, null, out DateTimeOffset plain));
        Assert.Equal(expected, plain);
        Assert.True(WireTime.TryParseExact(Encoding.UTF8.GetBytes(text), format, s_israel, out DateTimeOffset zoned));
        Assert.Equal(expected, zoned);
        Assert.Equal(hour, zoned.Hour);
    }

    [Fact]
    public void A_quoted_letter_of_the_format_is_no_offset()
    {
        Assert.True(WireTime.TryParseExact("09:05 Kz z 22/11/26"u8, "HH:mm 'Kz' \\z dd/MM/yy", s_israel, out DateTimeOffset value));
        Assert.Equal(TimeSpan.FromHours(2), value.Offset);
    }

    [Fact]
    public void A_time_beyond_the_calendar_is_refused()
    {
        Assert.False(WireTime.TryParseExact("0001-01-01 00:00"u8, "yyyy-MM-dd HH:mm", s_israel, out DateTimeOffset _));
        Assert.True(WireTime.TryParseExact("9999-12-31 23:59"u8, "yyyy-MM-dd HH:mm", s_israel, out DateTimeOffset _));
    }

    [Fact]
    public void Two_digit_years_mean_1950_to_2049_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in new[] { "he-IL", "th-TH", "ar-SA", "fi-FI", "tr-TR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal(2049, Instant("01/01/49 00:00")?.Year);
                Assert.Equal(1950, Instant("01/01/50 00:00")?.Year);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_other_types_are_read_in_their_exact_format()
    {
        Assert.True(WireTime.TryParseExact("22/11/2026 09:05"u8, "dd/MM/yyyy HH:mm", out DateTime time));
        Assert.Equal(new DateTime(2026, 11, 22, 9, 5, 0), time);
        Assert.Equal(DateTimeKind.Unspecified, time.Kind);
        Assert.True(WireTime.TryParseExact("22.11.2026"u8, "dd.MM.yyyy", out DateOnly date));
        Assert.Equal(new DateOnly(2026, 11, 22), date);
        Assert.True(WireTime.TryParseExact("0905"u8, "HHmm", out TimeOnly timeOfDay));
        Assert.Equal(new TimeOnly(9, 5), timeOfDay);
        Assert.True(WireTime.TryParseExact("09:05"u8, "hh\\:mm", out TimeSpan span));
        Assert.Equal(new TimeSpan(9, 5, 0), span);
        Assert.False(WireTime.TryParseExact("22.11.26"u8, "dd.MM.yyyy", out date));
        Assert.False(WireTime.TryParseExact("905"u8, "HHmm", out timeOfDay));
        Assert.False(WireTime.TryParseExact("9:05"u8, "hh\\:mm", out span));
    }

    [Fact]
    public void A_zone_that_the_system_does_not_have_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => WireTime.Zone("Asia/Nowhere"));
        Assert.Contains("Asia/Nowhere", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WireTime.Zone(""));
        Assert.Throws<ArgumentException>(() => WireTime.Zone("../../etc/passwd"));
    }

    private static DateTimeOffset? Instant(string text) =>
        WireTime.TryParseExact(Encoding.UTF8.GetBytes(text), Format, s_israel, out DateTimeOffset value) ? value : null;
}
