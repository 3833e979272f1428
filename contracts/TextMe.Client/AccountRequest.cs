using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>What every request carries beside the token, which stands in the header: the account it is for.</summary>
public abstract record AccountRequest
{
    /// <summary>
    /// The account that the call acts for: the one the token was issued for or, with a reseller's token, one of its sub-accounts. Empty: a
    /// <see cref="TextMeClient"/> fills in its own.
    /// </summary>
    [WireName("user/username")]
    [Required, StringLength(64, MinimumLength = 1), ViolationStatus(ApiStatus.MissingField, "user/username is missing")]
    public string Username { get; init; } = "";
}
