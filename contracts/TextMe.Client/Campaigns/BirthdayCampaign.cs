namespace TextMe;

/// <summary>A message that is sent on birthdays.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BirthdayCampaign : ReplyRow
{
    /// <summary>Its id.</summary>
    [WireName("id")]
    public string? Id { get; init; }

    /// <summary>The text.</summary>
    [WireName("message"), Sensitive]
    public string? Message { get; init; }

    /// <summary>Who it comes from.</summary>
    [WireName("source")]
    public string? Source { get; init; }

    /// <summary>When on the day; in which form is not known.</summary>
    [WireName("time")]
    public string? Time { get; init; }
}
