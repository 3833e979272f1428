using System;

namespace TextMe;

/// <summary>What an expiry means by this machine's clock. Only <see cref="Due"/> is a reason to mint.</summary>
internal enum TokenExpiry
{
    /// <summary>Far enough away.</summary>
    Fresh,

    /// <summary>Not known: never taken for near.</summary>
    Unknown,

    /// <summary>Near, and not over.</summary>
    Due,

    /// <summary>Over. If the service accepts the token all the same, the clock is wrong, and minting by a wrong clock would not end.</summary>
    Past,
}

internal static class TokenExpiryExtensions
{
    public static TokenExpiry ExpiryAt(this StoredApiToken token, DateTimeOffset now, TimeSpan renewBefore) => token.ExpiresAt switch
    {
        null => TokenExpiry.Unknown,
        { } expiresAt when expiresAt <= now => TokenExpiry.Past,
        { } expiresAt when expiresAt - now <= renewBefore => TokenExpiry.Due,
        _ => TokenExpiry.Fresh,
    };
}
