namespace TextMe;

/// <summary>The credit of one sub-account.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record SubAccountBalance : ReplyRow
{
    /// <summary>The sub-account.</summary>
    [WireName("username")]
    public string? Username { get; init; }

    /// <summary>Its credit, in messages.</summary>
    [WireName("amount")]
    public decimal? Amount { get; init; }

    /// <summary>Its credit in money, in shekels.</summary>
    [WireName("money_amount")]
    public decimal? MoneyAmount { get; init; }
}
