using System;

namespace TextMe.Emulator;

/// <summary>
/// The hours of each day in which messages may be sent, on Israel's clocks. That there are such hours is documented; which, is not.
/// </summary>
/// <param name="From">The first minute.</param>
/// <param name="Until">The end, which is not in it any more; before <paramref name="From"/> for hours that go over midnight.</param>
public sealed record SendingHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether messages may be sent at an instant.</summary>
    internal bool Contain(DateTimeOffset instant) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).DateTime).IsBetween(From, Until);
}
