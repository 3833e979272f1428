namespace TextMe;

/// <summary>Asks for the messages that are sent on birthdays.</summary>
/// <remarks>That it exists is documented (sheet §5.21, D); the reply is inferred (I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record BirthdayCampaignsRequest : AccountRequest;
