namespace TextMe;

/// <summary>The service has taken a message. That is not its delivery: ask for reports.</summary>
/// <remarks>Of <c>sms</c> seen in many integrations (sheet §5.2, C); of <c>bulk</c> inferred (I).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record SendReceipt : Reply
{
    /// <summary>The service's id of the shipment, a text that looks like a number.</summary>
    [WireName("shipment_id")]
    public string? ShipmentId { get; init; }
}
