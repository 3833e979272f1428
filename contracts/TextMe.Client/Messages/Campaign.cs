using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe;

/// <summary>Texts under one name, as many as you like: what is more than one call can take is sent in several, which one cancellation stops.</summary>
/// <remarks>Send it with <see cref="CampaignRun"/>. One name for all calls is what the vendor advises (sheet §5.3, D).</remarks>
public sealed record Campaign
{
    /// <summary>The name, at most 50 characters; by it <see cref="ITextMeApi.CancelCampaignAsync"/> stops whatever is scheduled under it.</summary>
    public required string Name { get; init; }

    /// <summary>The texts. Give every recipient an id: it is all there is to ask by when the outcome of a call is not known.</summary>
    public required IReadOnlyList<BulkMessage> Messages { get; init; }

    /// <inheritdoc cref="AccountRequest.Username"/>
    public string Username { get; init; } = "";

    /// <inheritdoc cref="SmsRequest.SendAt"/>
    public DateTimeOffset? SendAt { get; init; }

    /// <inheritdoc cref="SmsRequest.Unsubscribe"/>
    public UnsubscribeOption? Unsubscribe { get; init; }

    /// <inheritdoc cref="SmsRequest.SkipIfSentWithinDays"/>
    public int? SkipIfSentWithinDays { get; init; }

    /// <inheritdoc cref="SmsRequest.IncludesInternational"/>
    public bool? IncludesInternational { get; init; }

    /// <summary>The calls it takes.</summary>
    internal int PartCount => (Messages.Count + BulkRequest.MaxMessages - 1) / BulkRequest.MaxMessages;

    /// <summary>The request of one call.</summary>
    internal BulkRequest CreateRequest(int part) => new()
    {
        Username = Username,
        Messages = [.. Messages.Skip(part * BulkRequest.MaxMessages).Take(BulkRequest.MaxMessages)],
        SendAt = SendAt,
        Unsubscribe = Unsubscribe,
        SkipIfSentWithinDays = SkipIfSentWithinDays,
        IncludesInternational = IncludesInternational,
        CampaignName = Name,
    };
}
