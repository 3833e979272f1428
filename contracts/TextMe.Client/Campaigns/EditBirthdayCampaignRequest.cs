using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Changes the text that is sent on birthdays.</summary>
/// <remarks>Fields from one unproven client (sheet §5.22, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record EditBirthdayCampaignRequest : AccountRequest
{
    /// <summary>The campaign's id, digits.</summary>
    [WireName("campaign_id"), RegularExpression("[0-9]+")]
    public required string CampaignId { get; init; }

    /// <summary>The new text.</summary>
    [WireName("message"), StringLength(MessageText.MaxLength, MinimumLength = 1), Sensitive]
    [ViolationStatus(ApiStatus.InvalidTextLength, "message too long or too short")]
    public required MessageText Message { get; init; }
}
