using System;

namespace TextMe.Emulator;

/// <summary>One message of a <see cref="Shipment"/> and what will become of it.</summary>
/// <param name="Content">The message.</param>
/// <param name="Outcome">The status of its final report.</param>
/// <param name="FinalAt">When that report is there; until then, the message is unconfirmed.</param>
/// <param name="IsHeldBack">Whether it never leaves: the number is blocked.</param>
internal sealed record OutgoingMessage(SentMessage Content, DeliveryStatus Outcome, DateTimeOffset FinalAt, bool IsHeldBack)
{
    /// <summary>The carrier of every number here.</summary>
    public const string Carrier = "Emulator";

    private const int Unconfirmed = -1;

    /// <summary>The row of a report at a time, once the message is sent.</summary>
    public DeliveryReport ReportAt(DateTimeOffset now)
    {
        bool isFinal = now >= FinalAt;
        DeliveryStatus status = isFinal ? Outcome : Unconfirmed;
        return new DeliveryReport
        {
            ExternalId = Content.Id,
            Status = status,
            HebrewMessage = status.HebrewText,
            EnglishMessage = status.EnglishText,
            Date = ServiceTime.Of(isFinal ? FinalAt : Content.SentAt),
            Phone = Content.Phone,
            Operator = Carrier,
            ShipmentId = Content.ShipmentId,
            Source = Content.Source.Value,
        };
    }
}
