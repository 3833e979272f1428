namespace TextMe;

/// <summary>The reply that has a token, read as far as it goes: a token is not lost because its expiry cannot be read.</summary>
[WireContract(EmptyAsMissing = true)]
internal sealed partial record TokenReply
{
    [WireName("message"), Sensitive]
    public required string Token { get; init; }

    [WireName("expiration_date")]
    public ServiceTime? Expiration { get; init; }

    public StoredApiToken ToStored() => new() { Token = Token, ExpiresAt = Expiration?.Instant };
}
