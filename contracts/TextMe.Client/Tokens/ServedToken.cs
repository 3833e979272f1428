using System;

namespace TextMe;

/// <summary>What callers are given, and until when nothing has to be looked at. A class: a record would print the token.</summary>
internal sealed class ServedToken(string token, DateTimeOffset? expiresAt, DateTimeOffset lookAt)
{
    public string Token { get; } = token;

    public DateTimeOffset? ExpiresAt { get; } = expiresAt;

    public DateTimeOffset LookAt { get; } = lookAt;
}
