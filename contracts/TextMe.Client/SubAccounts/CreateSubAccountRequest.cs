using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Opens a sub-account of a reseller.</summary>
/// <remarks>Documented by the vendor (sheet §5.25, D); how long name, username and password may be is not (I).</remarks>
[WireContract(EmptyAsMissing = true)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record CreateSubAccountRequest : AccountRequest, IWireRules
{
    /// <summary>Whose account it is.</summary>
    [WireName("userDetails/name"), StringLength(64, MinimumLength = 1), ViolationStatus(ApiStatus.InvalidName, "name too long or too short")]
    public required string Name { get; init; }

    /// <summary>Its username; 994 if there is one of that name.</summary>
    [WireName("userDetails/username"), StringLength(64, MinimumLength = 1)]
    [ViolationStatus(ApiStatus.InvalidUsername, "username too long or too short")]
    public required string NewUsername { get; init; }

    /// <summary>Its password for the console.</summary>
    [WireName("userDetails/password"), Sensitive, StringLength(64, MinimumLength = 1)]
    [ViolationStatus(ApiStatus.InvalidPassword, "password too long or too short")]
    public required string Password { get; init; }

    /// <summary>Its sender.</summary>
    [WireName("userDetails/source"), RegularExpression(SenderName.Pattern), ViolationStatus(ApiStatus.InvalidSource, "source too long or too short")]
    public required SenderName Source { get; init; }

    /// <summary>The credit to move to it, in messages; less than yours.</summary>
    [WireName("userDetails/amount"), Range(0, int.MaxValue), ViolationStatus(ApiStatus.InvalidAmount, "amount must be digits only")]
    public required int Amount { get; init; }

    /// <summary>A number for codes at sign-in.</summary>
    [WireName("userDetails/otpPhone"), Sensitive]
    public PhoneNumber? OtpPhone { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        if (OtpPhone is { IsValid: false })
        {
            validator.Add("userDetails/otpPhone", "PhoneNumber", "The text is no phone number.");
        }
    }
}
