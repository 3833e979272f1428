namespace TextMe;

/// <summary>An API token.</summary>
/// <remarks>Field names as integrations that call the live service read them (sheet §5.1, C); the vendor's pages do not show the reply.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ApiToken
{
    /// <summary>The token, which the service sends as <c>message</c>. Opaque: neither its length nor its alphabet is promised.</summary>
    [WireName("message"), Sensitive]
    public required string Token { get; init; }

    /// <summary>
    /// When it stops working: 730 days after it was minted. <see langword="null"/> where the service does not say, and without an instant where it says it in a form
    /// that is not known: a token that was minted is not lost for that.
    /// </summary>
    [WireName("expiration_date")]
    public ServiceTime? ExpiresAt { get; init; }
}
