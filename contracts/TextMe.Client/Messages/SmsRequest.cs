using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text.Json.Serialization;

namespace TextMe;

/// <summary>One text to many numbers and contact lists, now or later.</summary>
/// <remarks>Documented by the vendor in both formats (sheet §5.2, D). More numbers than a few want <see cref="BulkRequest"/>: the service answers 7.</remarks>
[WireContract(EmptyAsMissing = true)]
[AtLeastOneOf(nameof(Recipients), nameof(ContactListIds))]
[AbsentWhen(nameof(MergesDynamicFields), true, nameof(Recipients))]
[ItemCountWhen(nameof(MergesDynamicFields), true, nameof(ContactListIds), 1, 1)]
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed partial record SmsRequest : AccountRequest, IReconcilable, IWireRules
{
    /// <summary>Who it comes from; verified, else 515.</summary>
    [WireName("source"), RegularExpression(SenderName.Pattern), ViolationStatus(ApiStatus.InvalidSource, "source too long or too short")]
    public required SenderName Source { get; init; }

    /// <summary>The numbers, each with your id where you want a report. No id may stand twice.</summary>
    [WireName("destinations/phone"), UniqueItems(nameof(Recipient.Id))]
    [ViolationStatus(ApiStatus.BadDestination, "one or more destinations are too short or too long")]
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>The contact lists.</summary>
    [WireName("destinations/cl_id")]
    public IReadOnlyList<string> ContactListIds { get; init; } = [];

    /// <summary>The text. <c>[DYNAMIC_FIELD1]</c> to <c>6</c> stand for the fields of a contact, see <see cref="MergesDynamicFields"/>.</summary>
    [WireName("message"), StringLength(MessageText.MaxLength, MinimumLength = 1), Sensitive]
    [ViolationStatus(ApiStatus.InvalidTextLength, "message too long or too short")]
    public required MessageText Message { get; init; }

    /// <summary>
    /// Text to put in front, in angle brackets: <c>#</c> and <c>Hi</c> are delivered as <c>&lt;#&gt;Hi</c>, which apps on Android look for.
    /// </summary>
    [WireName("tag")]
    public string? Tag { get; init; }

    /// <summary>Whether each contact's fields are put into the text. Needs exactly one contact list, and no number; else 987. Any other text than 1 means no.</summary>
    [WireName("add_dynamic"), WireFormat("1;0;*")]
    [ViolationStatus(ApiStatus.InvalidDynamicMessage, "dynamic fields need exactly one contact list and no phone")]
    public bool? MergesDynamicFields { get; init; }

    /// <summary>Links to put into the text in a short form. No id may stand twice.</summary>
    [WireName("links/link"), UniqueItems(nameof(MessageLink.Id))]
    public IReadOnlyList<MessageLink> Links { get; init; } = [];

    /// <summary>
    /// When to send, to the minute; <see langword="null"/> for now. <see cref="IsraelTime.At(DateTime)"/> takes a time on Israel's clocks. The wire has no offset: of the
    /// hour that the clocks show twice, in the night in autumn, it can say the first only. An instant in the second is refused, or it would be sent an hour early.
    /// </summary>
    [WireName("timing"), WireFormat("dd/MM/yy HH:mm", TimeZone = "Asia/Jerusalem")]
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>How people can unsubscribe; <see langword="null"/> for not at all.</summary>
    [WireName("add_unsubscribe"), ViolationStatus(ApiStatus.InvalidUnsubscribeOption, "bad add_unsubscribe value")]
    public UnsubscribeOption? Unsubscribe { get; init; }

    /// <summary>Leaves out whom you sent something to in the last 1 to 14 days. 715 if nobody is left.</summary>
    [WireName("temp_bl"), Range(1, 14), ViolationStatus(ApiStatus.InvalidTemporaryBlock, "non valid content in parameter temp_bl")]
    public int? SkipIfSentWithinDays { get; init; }

    /// <summary>Allows numbers of other countries.</summary>
    [WireName("includes_international"), WireFormat("1;0")]
    public bool? IncludesInternational { get; init; }

    /// <summary>A name to find it by, and to cancel it by; at most 50 characters.</summary>
    [WireName("campaign_name"), StringLength(50), ViolationStatus(ApiStatus.InvalidTextLength, "campaign name too long")]
    public string? CampaignName { get; init; }

    /// <summary>Has it read out in a call; <see langword="null"/> for a text alone.</summary>
    [WireName("tts")]
    public VoiceMessage? Voice { get; init; }

    /// <inheritdoc/>
    IReadOnlyList<string> IReconcilable.ExternalIds => [.. Recipients.Select(static recipient => recipient.Id?.Value).OfType<string>()];

    /// <inheritdoc/>
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        SendTimeRules.Check(SendAt, ref validator);
        RecipientRules.Check(Recipients, IncludesInternational == true, "destinations/phone", ref validator);
    }
}
