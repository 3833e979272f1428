using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Stops a campaign that is scheduled: by its id, or all that have a name.</summary>
/// <remarks>Documented by the vendor (sheet §5.20, D); that the id is a send's <see cref="SendReceipt.ShipmentId"/> is likely but not documented (I).</remarks>
[WireContract(EmptyAsMissing = true)]
[ExactlyOneOf(nameof(CampaignId), nameof(CampaignName))]
public sealed partial record CancelCampaignRequest : AccountRequest
{
    /// <summary>The campaign's id, digits.</summary>
    [WireName("campaign_id"), RegularExpression("[0-9]+")]
    public string? CampaignId { get; init; }

    /// <summary>Stops every scheduled campaign of this name, without asking; at most 50 characters.</summary>
    [WireName("campaign_name"), StringLength(50), ViolationStatus(ApiStatus.InvalidTextLength, "campaign name too long")]
    public string? CampaignName { get; init; }
}
