using System;

namespace TextMe.Emulator;

/// <summary>A window of a report: from the start of its first minute to the end of its last.</summary>
internal readonly record struct MinuteWindow(DateTimeOffset From, DateTimeOffset To)
{
    public bool Contains(DateTimeOffset instant) => instant >= From && instant < To.AddMinutes(1);
}
