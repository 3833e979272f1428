using System;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>A token as it is kept. <see cref="object.ToString"/> never shows it.</summary>
[WireContract]
public sealed partial record StoredApiToken
{
    private const int MaxLength = 4096;

    /// <summary>The token.</summary>
    [WireName("token"), Sensitive, StringLength(MaxLength, MinimumLength = 1)]
    public required string Token { get; init; }

    /// <summary>When it stops working; <see langword="null"/> if that is not known, or what the service said cannot be believed.</summary>
    [WireName("expires_at")]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What the service answered.</summary>
    internal static StoredApiToken Of(ApiToken token) => new() { Token = token.Token, ExpiresAt = token.ExpiresAt?.Instant };

    /// <summary>Whether a text can be a token: no header could carry another one, and nothing would ever refuse it.</summary>
    internal static bool CanBeSent(string? token) =>
        !string.IsNullOrEmpty(token) && token.Length <= MaxLength && !token.AsSpan().ContainsAnyExceptInRange('!', '~');
}
