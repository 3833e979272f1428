namespace TextMe;

/// <summary>Asks which senders are verified.</summary>
/// <remarks>Seen in one unproven client (sheet §5.24, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record VerifiedSendersRequest : AccountRequest
{
    /// <summary>Whether to list those of sub-accounts, too.</summary>
    [WireName("is_subs"), WireFormat("1;0")]
    public bool? IncludesSubAccounts { get; init; }
}
