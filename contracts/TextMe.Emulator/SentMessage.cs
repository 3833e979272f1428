using System;

namespace TextMe.Emulator;

/// <summary>One message that an emulated account sent to one number, as the phone shows it.</summary>
public sealed record SentMessage
{
    /// <summary>The number.</summary>
    public required PhoneNumber Phone { get; init; }

    /// <summary>Who it comes from.</summary>
    public required SenderName Source { get; init; }

    /// <summary>The text, with its tag in front and with fields, links and code put in.</summary>
    public required MessageText Text { get; init; }

    /// <summary>The account's id of it.</summary>
    public ExternalId? Id { get; init; }

    /// <summary>When it is sent: for a scheduled one, the time it was scheduled for.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The shipment, as in <see cref="SendReceipt.ShipmentId"/>.</summary>
    public required string ShipmentId { get; init; }

    /// <summary>The campaign's name.</summary>
    public string? CampaignName { get; init; }

    /// <summary>How it is read out; <see langword="null"/> for a text alone.</summary>
    public VoiceMessage? Voice { get; init; }
}
