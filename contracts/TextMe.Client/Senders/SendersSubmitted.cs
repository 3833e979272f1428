namespace TextMe;

/// <summary>Numbers were taken to be verified.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record SendersSubmitted : BatchReply
{
    /// <summary>What happens next, for people. Seen in one unproven client (sheet §5.23, CW).</summary>
    [WireName("verify_message")]
    public string? VerifyMessage { get; init; }
}
