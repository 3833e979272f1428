using System;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>A token as it is kept. <see cref="object.ToString"/> never shows it.</summary>
[WireContract]
public sealed partial record StoredApiToken
{
    /// <summary>The token.</summary>
    [WireName("token"), Sensitive, StringLength(4096, MinimumLength = 1)]
    public required string Token { get; init; }

    /// <summary>When it stops working; <see langword="null"/> if that is not known, or what the service said cannot be believed.</summary>
    [WireName("expires_at")]
    public DateTimeOffset? ExpiresAt { get; init; }
}
