using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>How many tokens may still be minted. This process counts by a clock that nobody can set; the store counts for all, by the wall clock.</summary>
internal sealed class MintBudget(int perDay, TimeProvider timeProvider)
{
    private readonly List<long> _mints = [];

    /// <exception cref="CredentialsException">None may be.</exception>
    public void Check(int mintsInStore)
    {
        _mints.RemoveAll(mint => timeProvider.GetElapsedTime(mint) >= TimeSpan.FromDays(1));
        if (Math.Max(_mints.Count, mintsInStore) >= perDay)
        {
            throw new CredentialsException(
                "getApiToken",
                ApiStatus.TokenExpired,
                $"the token is about to expire, and no other one is minted: {perDay} were, or may have been, within 24 hours, which is the bound.");
        }
    }

    public void Take() => _mints.Add(timeProvider.GetTimestamp());
}
