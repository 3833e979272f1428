namespace TextMe;

/// <summary>What became of one message to one number.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record DeliveryReport : ReplyRow
{
    /// <summary>Your id. D.</summary>
    [WireName("external_id")]
    public ExternalId? ExternalId { get; init; }

    /// <summary>What became of it. D.</summary>
    [WireName("status")]
    public required DeliveryStatus Status { get; init; }

    /// <summary>The status in Hebrew, in the service's words. D.</summary>
    [WireName("he_message")]
    public string? HebrewMessage { get; init; }

    /// <summary>The status in English, in the service's words. D.</summary>
    [WireName("en_message")]
    public string? EnglishMessage { get; init; }

    /// <summary>When. C.</summary>
    [WireName("date")]
    public ServiceTime? Date { get; init; }

    /// <summary>The number it went to. D.</summary>
    [WireName("phone"), Sensitive]
    public PhoneNumber? Phone { get; init; }

    /// <summary>The number's carrier; the documentation misspells the name once. C.</summary>
    [WireName("operator"), WireAlias("operaor")]
    public string? Operator { get; init; }

    /// <summary>The shipment, as in <see cref="SendReceipt.ShipmentId"/>. D.</summary>
    [WireName("shipment_id")]
    public string? ShipmentId { get; init; }

    /// <summary>Who it came from. C, one client.</summary>
    [WireName("source")]
    public string? Source { get; init; }
}
