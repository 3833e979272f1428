using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>Up to 2,500 texts, each to numbers and contact lists of its own.</summary>
/// <remarks>
/// Documented by the vendor (sheet §5.3, D; the JSON form by its mapping rule). Campaigns of more are sent by
/// <see cref="Campaign"/>, in calls that share one name.
/// </remarks>
[WireContract(EmptyAsMissing = true)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record BulkRequest : AccountRequest, IReconcilable, IWireRules
{
    /// <summary>The most texts of one request.</summary>
    public const int MaxMessages = 2500;

    /// <summary>The texts, 1 to 2,500. No external id may stand twice in all of them.</summary>
    [WireName("messages/sms"), ItemCount(1, MaxMessages), UniqueItems(nameof(BulkMessage.Recipients), nameof(Recipient.Id))]
    public required IReadOnlyList<BulkMessage> Messages { get; init; }

    /// <inheritdoc cref="SmsRequest.SendAt"/>
    [WireName("timing"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public DateTimeOffset? SendAt { get; init; }

    /// <inheritdoc cref="SmsRequest.Unsubscribe"/>
    [WireName("add_unsubscribe"), ViolationStatus(ApiStatus.InvalidUnsubscribeOption, "bad add_unsubscribe value")]
    public UnsubscribeOption? Unsubscribe { get; init; }

    /// <inheritdoc cref="SmsRequest.SkipIfSentWithinDays"/>
    [WireName("temp_bl"), Range(1, 14), ViolationStatus(ApiStatus.InvalidTemporaryBlock, "non valid content in parameter temp_bl")]
    public int? SkipIfSentWithinDays { get; init; }

    /// <summary>Allows numbers of other countries. Seen in one unproven client (CW).</summary>
    [WireName("includes_international"), WireFormat("1;0")]
    public bool? IncludesInternational { get; init; }

    /// <inheritdoc cref="SmsRequest.CampaignName"/>
    [WireName("campaign_name"), StringLength(50), ViolationStatus(ApiStatus.InvalidTextLength, "campaign name too long")]
    public string? CampaignName { get; init; }

    /// <inheritdoc/>
    IReadOnlyList<string> IReconcilable.ExternalIds =>
        [.. Messages.SelectMany(static message => message.Recipients).Select(static recipient => recipient.Id?.Value).OfType<string>()];

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        SendTimeRules.Check(SendAt, ref validator);

        // A list, a message or a recipient that is null has a violation of its own.
        for (int i = 0; i < Messages?.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"messages/sms[{i}]/destinations/phone");
            RecipientRules.Check(Messages[i]?.Recipients, IncludesInternational == true, path, ref validator);
        }
    }
}
