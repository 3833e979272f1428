using System;
using TextMe.Text;

namespace TextMe;

/// <summary>What the start and end of a report must be.</summary>
internal static class ReportWindow
{
    /// <summary>The longest window of delivery reports: one week.</summary>
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Adds a violation when the end is before the start, or further away than allowed.</summary>
    public static void Check(DateTimeOffset from, DateTimeOffset to, TimeSpan? longest, ref ConstraintValidator validator)
    {
        // The wire has minutes on Israel's clocks, by which a week may have an hour more or less; a week by either count is one.
        DateTime start = Wall(from);
        DateTime end = Wall(to);
        if (!WireTime.IsYearOfTwoDigits(start.Year) || !WireTime.IsYearOfTwoDigits(end.Year))
        {
            string path = WireTime.IsYearOfTwoDigits(start.Year) ? "to" : "from";
            validator.Add(path, "Year", "The wire has two digits of the year: only 1950 to 2049 can be said.");
        }
        else if (end < start)
        {
            validator.Add("to", "Window", "The end is before the start.");
        }
        else if (end - start > longest && to - from > longest)
        {
            validator.Add("to", "Window", "The end is more than a week after the start; ask week by week.");
        }
    }

    private static DateTime Wall(DateTimeOffset instant)
    {
        DateTime wall = TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).DateTime;
        return wall.AddTicks(-(wall.Ticks % TimeSpan.TicksPerMinute));
    }
}
