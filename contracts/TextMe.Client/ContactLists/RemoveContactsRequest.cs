using System.Collections.Generic;

namespace TextMe;

/// <summary>Takes contacts off contact lists.</summary>
/// <remarks>How the numbers are nested is not documented (sheet §5.17, CW, I).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record RemoveContactsRequest : AccountRequest
{
    /// <summary>The lists with what to take off, at least one.</summary>
    [WireName("cl"), ItemCount(1, int.MaxValue)]
    public required IReadOnlyList<ContactListChange> Lists { get; init; }
}
