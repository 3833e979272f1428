namespace TextMe;

/// <summary>A kind of credit.</summary>
public enum BalanceKind
{
    /// <summary>For mails.</summary>
    [WireName("mail")]
    Mail,
}
