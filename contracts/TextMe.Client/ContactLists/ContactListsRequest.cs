namespace TextMe;

/// <summary>Asks for all contact lists.</summary>
/// <remarks>Seen in one unproven client (sheet §5.18, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactListsRequest : AccountRequest;
