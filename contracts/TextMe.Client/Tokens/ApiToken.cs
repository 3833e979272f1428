using System;

namespace TextMe;

/// <summary>An API token.</summary>
/// <remarks>Field names as integrations that call the live service read them; the vendor's pages do not show the reply.</remarks>
[WireContract]
public sealed partial record ApiToken
{
    /// <summary>The token, which the service sends as <c>message</c>. Opaque: neither its length nor its alphabet is promised.</summary>
    [WireName("message"), Sensitive]
    public required string Token { get; init; }

    /// <summary>When it stops working: 730 days after it was minted. The service names no zone; Asia/Jerusalem is assumed.</summary>
    [WireName("expiration_date"), WireFormat("dd/MM/yyyy HH:mm:ss", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset ExpiresAt { get; init; }
}
