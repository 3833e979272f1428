namespace TextMe;

/// <summary>What became of one message to one number, as it is pushed.</summary>
/// <remarks>
/// <para>Fields as documented (sheet §10, D); <c>phone</c>, <c>operator</c> and <c>shipment_id</c> seen in one client (C). Only the status is required.</para>
/// <para><see cref="Key"/> holds your id, or number and date where there is none, and the shipment, for an id may be used again, and the status: a
/// message that was unconfirmed may be delivered later, and that second report must not be taken for the first one come again. Without an id, and without
/// both number and date, there is no key.</para>
/// </remarks>
public sealed record PushedReport : PushedItem
{
    /// <inheritdoc/>
    public override PushFeed Feed => PushFeed.DeliveryReports;

    /// <inheritdoc/>
    public override string? Key => this switch
    {
        { ExternalId: { } id } => PushKey.Of(Feed, id.Value, ShipmentId, Status.Text),
        { Phone: { } phone, Date: { } date } => PushKey.Of(Feed, phone.Value, date.Text, ShipmentId, Status.Text),
        _ => null,
    };

    /// <summary>Your id.</summary>
    public ExternalId? ExternalId { get; init; }

    /// <summary>What became of it.</summary>
    public required DeliveryStatus Status { get; init; }

    /// <summary>The status in Hebrew, in the service's words.</summary>
    public string? HebrewMessage { get; init; }

    /// <summary>The status in English, in the service's words.</summary>
    public string? EnglishMessage { get; init; }

    /// <summary>The number it went to.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>The number's carrier, which the documentation spells <c>operaor</c>.</summary>
    public string? Operator { get; init; }

    /// <summary>The shipment, as in <see cref="SendReceipt.ShipmentId"/>.</summary>
    public string? ShipmentId { get; init; }

    /// <summary>The feed and the status; nothing about the person.</summary>
    public override string ToString() => $"delivery report, status {Status}";

    internal static PushedReport Read(PushForm form)
    {
        string? misspelled = form.Take("operaor");
        return new PushedReport
        {
            ExternalId = form.Take<ExternalId>("external_id"),
            Status = form.Take<DeliveryStatus>("status") ?? throw Missing("A delivery report has a status.", "status"),
            HebrewMessage = form.Take("he_message"),
            EnglishMessage = form.Take("en_message"),
            Date = form.Take<ServiceTime>("date"),
            Phone = form.Take<PhoneNumber>("phone"),
            Operator = form.Take("operator") ?? misspelled,
            ShipmentId = form.Take("shipment_id"),
            UnknownFields = form.Rest,
        };
    }
}
