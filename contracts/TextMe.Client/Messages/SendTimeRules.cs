using System;
using TextMe.Text;

namespace TextMe;

/// <summary>What the time of a send must be.</summary>
internal static class SendTimeRules
{
    /// <summary>Adds a violation for an instant that the wire cannot say: it has no offset, so of an hour that the clocks show twice it has the first only.</summary>
    public static void Check(DateTimeOffset? sendAt, ref ConstraintValidator validator)
    {
        if (sendAt is { } instant
            && !(WireTime.TryPlace(WireTime.InZone(instant, IsraelTime.Zone).DateTime, IsraelTime.Zone, out DateTimeOffset said) && said == instant))
        {
            validator.Add("timing", "WallTime", "Israel's clocks show this time twice, and the service would take it for the first: send an hour earlier or later.");
        }
    }
}
