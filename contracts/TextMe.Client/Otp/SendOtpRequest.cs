using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Sends a code of six digits that the service makes up.</summary>
/// <remarks>Documented by the vendor (sheet §5.5, D).</remarks>
[WireContract(EmptyAsMissing = true)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record SendOtpRequest : AccountRequest, IWireRules
{
    /// <summary>The number the code goes to.</summary>
    [WireName("phone"), Sensitive, ViolationStatus(ApiStatus.BadDestination, "phone too short or too long")]
    public required PhoneNumber Phone { get; init; }

    /// <inheritdoc cref="SmsRequest.Source"/>
    [WireName("source"), RegularExpression(SenderName.Pattern), ViolationStatus(ApiStatus.InvalidSource, "source too long or too short")]
    public required SenderName Source { get; init; }

    /// <summary>Keeps the codes of several apps of one account apart; 1 by default. The check must name the same.</summary>
    [WireName("app_id"), Range(0, int.MaxValue)]
    public int? AppId { get; init; }

    /// <summary>How often a code may be checked, 3 to 5; 3 by default.</summary>
    [WireName("max_tries"), Range(3, 5)]
    public int? MaxTries { get; init; }

    /// <summary>For how many minutes it is valid, 1 to 15; 5 by default.</summary>
    [WireName("valid_time"), Range(1, 15)]
    public int? ValidMinutes { get; init; }

    /// <summary>The text, with <c>[code]</c> where the code goes.</summary>
    [WireName("text"), Sensitive, StringLength(MessageText.MaxLength), RegularExpression(@"[\s\S]*\[code\][\s\S]*")]
    public string? Text { get; init; }

    /// <summary>Allows a number of another country. Seen in one client (C).</summary>
    [WireName("includes_international"), WireFormat("1;0")]
    public bool? IncludesInternational { get; init; }

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        if (Phone is { } phone && RecipientRules.FindError(phone, IncludesInternational == true) is { } error)
        {
            validator.Add("phone", "PhoneNumber", error);
        }
    }
}
