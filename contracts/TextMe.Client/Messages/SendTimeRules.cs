using System;
using TextMe.Text;

namespace TextMe;

/// <summary>What the time of a send must be.</summary>
internal static class SendTimeRules
{
    /// <summary>
    /// Adds a violation for an instant that the wire cannot say: it has two digits of the year, and no offset, so of an hour that the clocks show twice it has the first
    /// only.
    /// </summary>
    public static void Check(DateTimeOffset? sendAt, ref ConstraintValidator validator)
    {
        if (sendAt is not { } instant)
        {
            return;
        }

        if (!WireTime.IsYearOfTwoDigits(WireTime.InZone(instant, IsraelTime.Zone).Year))
        {
            validator.Add("timing", "Year", "The wire has two digits of the year: only 1950 to 2049 can be said.");
        }
        else if (!(WireTime.TryPlace(WireTime.InZone(instant, IsraelTime.Zone).DateTime, IsraelTime.Zone, out DateTimeOffset said) && said == instant))
        {
            validator.Add("timing", "WallTime", "Israel's clocks show this time twice, and the service would take it for the first: send an hour earlier or later.");
        }
    }
}
