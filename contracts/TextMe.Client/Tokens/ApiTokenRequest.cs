using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Asks for an API token.</summary>
/// <remarks>Documented by the vendor in both formats.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ApiTokenRequest
{
    /// <summary>The account that acts: the one the token in the header was issued for.</summary>
    [WireName("user/username"), StringLength(64, MinimumLength = 1)]
    public required string AdminUsername { get; init; }

    /// <summary>The account the token is for: the same, or a sub-account of a reseller.</summary>
    [WireName("username"), StringLength(64, MinimumLength = 1)]
    public required string Username { get; init; }

    /// <summary>Whether to mint or to read.</summary>
    [WireName("action"), ViolationStatus(ApiStatus.InvalidAction, "action type not valid")]
    public required TokenAction Action { get; init; }
}
