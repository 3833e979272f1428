using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Checks a code. Each check uses up one of the tries.</summary>
/// <remarks>Documented by the vendor (sheet §5.6, D).</remarks>
[WireContract(EmptyAsMissing = true)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record ValidateOtpRequest : AccountRequest, IWireRules
{
    /// <summary>The number the code was sent to.</summary>
    [WireName("phone"), Sensitive, ViolationStatus(ApiStatus.BadDestination, "phone too short or too long")]
    public required PhoneNumber Phone { get; init; }

    /// <summary>The app, as in <see cref="SendOtpRequest.AppId"/>.</summary>
    [WireName("app_id"), Range(0, int.MaxValue)]
    public int? AppId { get; init; }

    /// <summary>What the person entered: six digits.</summary>
    [WireName("code"), Sensitive, RegularExpression("[0-9]{6}"), ViolationStatus(ApiStatus.WrongCode, "Unverified code")]
    public required string Code { get; init; }

    /// <summary>How the code was sent. Documented by a sister product (D19).</summary>
    [WireName("service_type")]
    public OtpChannel? Channel { get; init; }

    /// <summary>Says that the number is of another country. Sent by one client, undocumented (C).</summary>
    [WireName("destination_type"), WireFormat("1;0")]
    public bool? IsInternational { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        if (Phone is { IsValid: false })
        {
            validator.Add("phone", "PhoneNumber", "The text is no phone number.");
        }
    }
}
