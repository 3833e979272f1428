namespace TextMe;

/// <summary>Asks for the credit of all sub-accounts of a reseller.</summary>
/// <remarks>The operation is documented, its misspelled name too (sheet §5.26, D).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record SubAccountBalancesRequest : AccountRequest;
