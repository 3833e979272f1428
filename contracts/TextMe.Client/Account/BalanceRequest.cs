namespace TextMe;

/// <summary>Asks how much credit is left.</summary>
/// <remarks>Documented by the vendor (sheet §5.7, D).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BalanceRequest : AccountRequest
{
    /// <summary>Which credit; <see langword="null"/> for that of texts.</summary>
    [WireName("type")]
    public BalanceKind? Kind { get; init; }
}
