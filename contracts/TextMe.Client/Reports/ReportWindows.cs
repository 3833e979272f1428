using System;
using System.Collections.Generic;
using TextMe.Text;

namespace TextMe;

/// <summary>Divides a time into windows that the service takes.</summary>
internal static class ReportWindows
{
    /// <exception cref="ArgumentException">The end is before the start, or one of them is a time that the wire cannot say.</exception>
    public static IReadOnlyList<Window> Split(DateTimeOffset from, DateTimeOffset to)
    {
        Check(from, nameof(from));
        Check(to, nameof(to));
        if (to < from)
        {
            throw new ArgumentException("The end is before the start.", nameof(to));
        }

        var windows = new List<Window>();
        DateTimeOffset start = from;
        while (true)
        {
            DateTimeOffset end = AddWeek(start);
            if (end >= to)
            {
                windows.Add(new Window(start, to));
                return windows;
            }

            windows.Add(new Window(start, end));
            start = end;
        }
    }

    /// <summary>Where the reports of a message begin that was sent at a time: the service's clock may be a minute behind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The wire cannot say that time, as where it was never set.</exception>
    public static DateTimeOffset StartFor(DateTimeOffset sentAt)
    {
        Check(sentAt, nameof(sentAt));
        return sentAt - TimeSpan.FromMinutes(1);
    }

    /// <summary>The instant at which the clocks show the same time a week later; where they skip it, an hour before that.</summary>
    public static DateTimeOffset AddWeek(DateTimeOffset instant)
    {
        DateTime wall = TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).DateTime.Add(ReportWindow.Week);
        return IsraelTime.At(IsraelTime.Exists(wall) ? wall : wall.AddHours(-1));
    }

    private static void Check(DateTimeOffset instant, string parameter)
    {
        if (!WireTime.IsYearOfTwoDigits(instant.Year))
        {
            throw new ArgumentOutOfRangeException(parameter, instant, "The wire has two digits of the year: only 1950 to 2049 can be said.");
        }
    }

    /// <summary>A window: its start and end.</summary>
    internal readonly record struct Window(DateTimeOffset From, DateTimeOffset To);
}
