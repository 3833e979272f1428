using System;
using System.Globalization;
using System.Security;
using System.Text;

namespace TextMe.Text;

/// <summary>
/// Dates and times in an exact format, as <see cref="WireFormatAttribute"/> asks for them: invariant, and an instant in a named time zone.
/// </summary>
public static class WireTime
{
    /// <summary>Longer text is no date in any format worth reading.</summary>
    private const int MaxLength = 256;

    /// <summary>The time zone with an IANA id such as <c>Asia/Jerusalem</c>.</summary>
    /// <exception cref="ArgumentException">The system has no such zone: the id is wrong, or its time zone data is not installed.</exception>
    public static TimeZoneInfo Zone(string ianaId)
    {
        ArgumentNullException.ThrowIfNull(ianaId);
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(ianaId);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException)
        {
            throw new ArgumentException(
                $"This system has no usable time zone '{ianaId}'. Check the id; in a small container install the time zone data (package tzdata).",
                nameof(ianaId),
                e);
        }
    }

    /// <summary>The same instant on the clocks of <paramref name="zone"/>, which is how it is written.</summary>
    public static DateTimeOffset InZone(DateTimeOffset value, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(value, zone);

    /// <summary>Whether two digits say a year: 1950 to 2049, as they are read.</summary>
    public static bool IsYearOfTwoDigits(int year) => year is >= 1950 and <= 2049;

    /// <summary>The value, of which a format will write two digits of the year.</summary>
    /// <exception cref="WireFormatException">They would be read as another year.</exception>
    public static DateTimeOffset WithYearOfTwoDigits(DateTimeOffset value) => IsYearOfTwoDigits(value.Year) ? value : throw WireErrors.YearOfTwoDigits();

    /// <inheritdoc cref="WithYearOfTwoDigits(DateTimeOffset)"/>
    public static DateTime WithYearOfTwoDigits(DateTime value) => IsYearOfTwoDigits(value.Year) ? value : throw WireErrors.YearOfTwoDigits();

    /// <inheritdoc cref="WithYearOfTwoDigits(DateTimeOffset)"/>
    public static DateOnly WithYearOfTwoDigits(DateOnly value) => IsYearOfTwoDigits(value.Year) ? value : throw WireErrors.YearOfTwoDigits();

    /// <summary>Reads an instant.</summary>
    /// <param name="utf8">The whole text; no white space is allowed around it.</param>
    /// <param name="format">A .NET format string.</param>
    /// <param name="zone">
    /// Where the clock stands that the text was read off, or <see langword="null"/> for UTC. Not asked when the format carries an offset.
    /// </param>
    /// <param name="value">The instant, with the zone's offset at that time.</param>
    /// <returns>
    /// <see langword="false"/> when the text is not in the format, or names a wall time that the zone skips. Of a wall time that occurs twice,
    /// the first is taken.
    /// </returns>
    public static bool TryParseExact(ReadOnlySpan<byte> utf8, string format, TimeZoneInfo? zone, out DateTimeOffset value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        if (!TryDecode(utf8, buffer, out ReadOnlySpan<char> text))
        {
            return false;
        }

        if (zone is null || HasOffset(format))
        {
            return DateTimeOffset.TryParseExact(text, format, WireCulture.Invariant, DateTimeStyles.AssumeUniversal, out value)
                && (zone is null || TryMove(ref value, zone));
        }

        return DateTime.TryParseExact(text, format, WireCulture.Invariant, DateTimeStyles.None, out DateTime wall)
            && TryPlace(wall, zone, out value);
    }

    /// <summary>Reads a date and time; its kind is unspecified unless the format carries a zone.</summary>
    /// <returns><see langword="false"/> when the text is not in the format.</returns>
    public static bool TryParseExact(ReadOnlySpan<byte> utf8, string format, out DateTime value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        return TryDecode(utf8, buffer, out ReadOnlySpan<char> text)
            && DateTime.TryParseExact(text, format, WireCulture.Invariant, DateTimeStyles.RoundtripKind, out value);
    }

    /// <summary>Reads a date.</summary>
    /// <returns><see langword="false"/> when the text is not in the format.</returns>
    public static bool TryParseExact(ReadOnlySpan<byte> utf8, string format, out DateOnly value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        return TryDecode(utf8, buffer, out ReadOnlySpan<char> text)
            && DateOnly.TryParseExact(text, format, WireCulture.Invariant, DateTimeStyles.None, out value);
    }

    /// <summary>Reads a time of day.</summary>
    /// <returns><see langword="false"/> when the text is not in the format.</returns>
    public static bool TryParseExact(ReadOnlySpan<byte> utf8, string format, out TimeOnly value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        return TryDecode(utf8, buffer, out ReadOnlySpan<char> text)
            && TimeOnly.TryParseExact(text, format, WireCulture.Invariant, DateTimeStyles.None, out value);
    }

    /// <summary>Reads a span of time.</summary>
    /// <returns><see langword="false"/> when the text is not in the format.</returns>
    public static bool TryParseExact(ReadOnlySpan<byte> utf8, string format, out TimeSpan value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        return TryDecode(utf8, buffer, out ReadOnlySpan<char> text)
            && TimeSpan.TryParseExact(text, format, WireCulture.Invariant, TimeSpanStyles.None, out value);
    }

    private static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        if (utf8.Length > buffer.Length)
        {
            return false;
        }

        // Invalid bytes become U+FFFD, which is in no format.
        text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        return true;
    }

    /// <summary>Puts a wall time on the time line. Of one that occurs twice, the first is taken.</summary>
    /// <param name="wall">The time; its <see cref="DateTime.Kind"/> is not looked at.</param>
    /// <param name="zone">Where the clock stands.</param>
    /// <param name="value">The instant, with the zone's offset at that time.</param>
    /// <returns><see langword="false"/> when the zone skips it.</returns>
    public static bool TryPlace(DateTime wall, TimeZoneInfo zone, out DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(zone);
        wall = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        value = default;
        if (zone.IsInvalidTime(wall))
        {
            return false;
        }

        TimeSpan offset = zone.GetUtcOffset(wall);
        if (zone.IsAmbiguousTime(wall))
        {
            foreach (TimeSpan candidate in zone.GetAmbiguousTimeOffsets(wall))
            {
                offset = candidate > offset ? candidate : offset; // the greater offset is the earlier instant
            }
        }

        long utc = wall.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(wall, offset);
        return true;
    }

    private static bool TryMove(ref DateTimeOffset value, TimeZoneInfo zone)
    {
        value = InZone(value, zone);
        return true;
    }

    /// <summary>Whether text in the format says itself where it stands against UTC.</summary>
    private static bool HasOffset(string format)
    {
        if (format.Length == 1)
        {
            return format[0] is 'O' or 'o' or 'R' or 'r' or 'u';
        }

        for (int i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case 'z' or 'K':
                    return true;
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    int end = format.IndexOf(format[i], i + 1);
                    i = end < 0 ? format.Length : end;
                    break;
                default:
                    break;
            }
        }

        return false;
    }
}
