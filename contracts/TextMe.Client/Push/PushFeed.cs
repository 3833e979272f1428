namespace TextMe;

/// <summary>What the service pushes.</summary>
public enum PushFeed
{
    /// <summary>Delivery reports.</summary>
    [WireName("dlr")]
    DeliveryReports,

    /// <summary>Messages that people sent to your numbers.</summary>
    [WireName("incoming")]
    IncomingMessages,

    /// <summary>Numbers that were blocked.</summary>
    [WireName("blacklist")]
    BlockedNumbers,
}
