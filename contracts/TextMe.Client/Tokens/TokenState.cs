using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe;

/// <summary>What all processes of an account share: the token, and how often one was minted.</summary>
[WireContract]
public sealed partial record TokenState
{
    /// <summary>How often it was saved; 0: nothing is kept yet.</summary>
    [WireName("version")]
    public long Version { get; init; }

    /// <summary>The token; <see langword="null"/> if none was saved yet.</summary>
    [WireName("token")]
    public StoredApiToken? Token { get; init; }

    /// <summary>When tokens were minted, or may have been: those of the last 24 hours.</summary>
    [WireName("mints")]
    public IReadOnlyList<DateTimeOffset> Mints { get; init; } = [];

    /// <summary>A process said that it is about to mint one; until then others do not.</summary>
    [WireName("minting_until")]
    public DateTimeOffset? MintingUntil { get; init; }

    /// <summary>
    /// Whether somebody is minting. Clocks of a fleet differ by a little, so a claim may seem to last longer than it can; a time far beyond that is of a clock
    /// that is wrong, and is no claim.
    /// </summary>
    internal bool IsClaimed(DateTimeOffset now) =>
        MintingUntil is { } until && now < until && until - now <= TokenRotation.Lease + TokenRotation.ClockDifference;

    /// <summary>Mints that count against the bound. Those of the future do: a clock that was wrong once makes nothing free.</summary>
    internal IEnumerable<DateTimeOffset> RecentMints(DateTimeOffset now) => Mints.Where(mint => now - mint < TimeSpan.FromDays(1));
}
