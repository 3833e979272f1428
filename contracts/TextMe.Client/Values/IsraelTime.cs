using System;
using TextMe.Text;

namespace TextMe;

/// <summary>Israel's clocks, by which the service reads and writes all times. The service names no zone; every client assumes this one (sheet §3, I).</summary>
public static class IsraelTime
{
    private static readonly Lazy<TimeZoneInfo> s_zone = new(FindZone);

    /// <summary>The time zone.</summary>
    /// <exception cref="InvalidOperationException">This system has no data of it. Ask when the program starts, to know then.</exception>
    public static TimeZoneInfo Zone => s_zone.Value;

    /// <summary>Whether this system has data of the time zone.</summary>
    internal static bool IsKnown => TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Jerusalem", out _);

    /// <summary>The instant at which Israel's clocks show a time. Of a time that they show twice, in the night in autumn, the first is meant.</summary>
    /// <param name="wallTime">The time, to the minute as it will be sent; its <see cref="DateTime.Kind"/> is not looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The clocks never show that time: they skip an hour in the night in spring.</exception>
    /// <exception cref="InvalidOperationException">This system has no data of Israel's time zone.</exception>
    public static DateTimeOffset At(DateTime wallTime) =>
        WireTime.TryPlace(wallTime, Zone, out DateTimeOffset instant)
            ? instant
            : throw new ArgumentOutOfRangeException(nameof(wallTime), wallTime, "Israel's clocks skip this time: summer time begins in that hour.");

    /// <inheritdoc cref="At(DateTime)"/>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    /// <param name="hour">The hour, 0 to 23.</param>
    /// <param name="minute">The minute.</param>
    public static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0) =>
        At(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified));

    /// <summary>Whether Israel's clocks ever show a time.</summary>
    internal static bool Exists(DateTime wallTime) =>
        wallTime.Year is > 1 and < 9999 && !Zone.IsInvalidTime(DateTime.SpecifyKind(wallTime, DateTimeKind.Unspecified));

    private static TimeZoneInfo FindZone() =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Jerusalem", out TimeZoneInfo? zone)
            ? zone
            : throw new InvalidOperationException(
                "This system has no data of the time zone Asia/Jerusalem, by which TextMe reads and writes all times. In a small container install tzdata.");
}
