namespace TextMe;

/// <summary>A code was sent.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record OtpReceipt : Reply
{
    /// <summary>
    /// The code itself, where the service returns it; integrators disagree whether it does (sheet §5.5, C, one client). Never hand it to a browser.
    /// </summary>
    [WireName("code"), Sensitive]
    public string? Code { get; init; }
}
