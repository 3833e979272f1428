using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Asks for one contact list with its contacts.</summary>
/// <remarks>Seen in one unproven client (sheet §5.19, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactListRequest : AccountRequest
{
    /// <summary>The list's id.</summary>
    [WireName("cl/id"), StringLength(int.MaxValue, MinimumLength = 1)]
    public required string Id { get; init; }
}
