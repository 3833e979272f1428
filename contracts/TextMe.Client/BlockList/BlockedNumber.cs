namespace TextMe;

/// <summary>A number that is blocked.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BlockedNumber : ReplyRow
{
    /// <summary>The number.</summary>
    [WireName("phone"), Sensitive]
    public PhoneNumber? Phone { get; init; }

    /// <summary>When it was blocked.</summary>
    [WireName("date")]
    public ServiceTime? Date { get; init; }

    /// <summary>What it was sent from, it seems. CW.</summary>
    [WireName("source")]
    public string? Source { get; init; }

    /// <summary>Why. CW.</summary>
    [WireName("reason")]
    public string? Reason { get; init; }
}
