using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>One text of a <see cref="BulkRequest"/> with the numbers and contact lists it goes to.</summary>
[WireContract(EmptyAsMissing = true)]
[AtLeastOneOf(nameof(Recipients), nameof(ContactListIds))]
public sealed partial record BulkMessage
{
    /// <inheritdoc cref="SmsRequest.Source"/>
    [WireName("source"), RegularExpression(SenderName.Pattern), ViolationStatus(ApiStatus.InvalidSource, "source too long or too short")]
    public required SenderName Source { get; init; }

    /// <inheritdoc cref="SmsRequest.Recipients"/>
    [WireName("destinations/phone")]
    [ViolationStatus(ApiStatus.BadDestination, "one or more destinations are too short or too long")]
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <inheritdoc cref="SmsRequest.ContactListIds"/>
    [WireName("destinations/cl_id")]
    public IReadOnlyList<string> ContactListIds { get; init; } = [];

    /// <summary>The text.</summary>
    [WireName("message"), StringLength(MessageText.MaxLength, MinimumLength = 1), Sensitive]
    [ViolationStatus(ApiStatus.InvalidTextLength, "message too long or too short")]
    public required MessageText Message { get; init; }

    /// <inheritdoc cref="SmsRequest.Links"/>
    [WireName("links/link"), UniqueItems(nameof(MessageLink.Id))]
    public IReadOnlyList<MessageLink> Links { get; init; } = [];
}
