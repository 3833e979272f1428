using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>Divides a time into windows that the service takes.</summary>
internal static class ReportWindows
{
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static IReadOnlyList<Window> Split(DateTimeOffset from, DateTimeOffset to)
    {
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

    /// <summary>The instant at which the clocks show the same time a week later; where they skip it, an hour before that.</summary>
    public static DateTimeOffset AddWeek(DateTimeOffset instant)
    {
        DateTime wall = TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).DateTime.Add(ReportWindow.Week);
        return IsraelTime.At(IsraelTime.Exists(wall) ? wall : wall.AddHours(-1));
    }

    /// <summary>A window: its start and end.</summary>
    internal readonly record struct Window(DateTimeOffset From, DateTimeOffset To);
}
