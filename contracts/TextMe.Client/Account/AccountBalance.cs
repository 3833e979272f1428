namespace TextMe;

/// <summary>How much credit is left.</summary>
/// <remarks>Names as two integrations with the sister product read them (sheet §5.7, C), misspelling included.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record AccountBalance : Reply
{
    /// <summary>The credit, in messages.</summary>
    [WireName("balance")]
    public required decimal Balance { get; init; }

    /// <summary>The credit for other countries, in shekels.</summary>
    [WireName("interantional_balance"), WireAlias("international_balance")]
    public decimal? InternationalBalance { get; init; }
}
