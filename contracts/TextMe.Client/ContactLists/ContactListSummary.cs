namespace TextMe;

/// <summary>A contact list without its contacts.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactListSummary : ReplyRow
{
    /// <summary>Its id, a text that looks like a number.</summary>
    [WireName("id")]
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    [WireName("name")]
    public string? Name { get; init; }

    /// <summary>How many contacts it has.</summary>
    [WireName("count")]
    public int? Count { get; init; }
}
