namespace TextMe;

/// <summary>A message that somebody sent to one of your numbers.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record IncomingMessage : ReplyRow
{
    /// <summary>Who sent it.</summary>
    [WireName("phone"), Sensitive]
    public PhoneNumber? Phone { get; init; }

    /// <summary>Your number.</summary>
    [WireName("dest")]
    public string? Destination { get; init; }

    /// <summary>The text.</summary>
    [WireName("message"), Sensitive]
    public string? Message { get; init; }

    /// <summary>When.</summary>
    [WireName("date")]
    public ServiceTime? Date { get; init; }
}
