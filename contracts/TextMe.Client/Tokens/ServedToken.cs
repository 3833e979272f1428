using System;

namespace TextMe;

/// <summary>What callers are given, and for how long nothing has to be looked at. A class: a record would print the token.</summary>
internal sealed class ServedToken(string token, DateTimeOffset? expiresAt, TimeSpan lookAfter, TimeProvider time)
{
    private readonly DateTimeOffset _lookAt = time.GetUtcNow() + lookAfter;
    private readonly long _since = time.GetTimestamp();

    public string Token { get; } = token;

    public DateTimeOffset? ExpiresAt { get; } = expiresAt;

    /// <summary>Whether its time is up, by either clock: one can be set back, the other one stands while the machine sleeps.</summary>
    public bool IsLookDue => time.GetUtcNow() >= _lookAt || time.GetElapsedTime(_since) >= lookAfter;
}
