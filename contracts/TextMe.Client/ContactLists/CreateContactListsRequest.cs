using System.Collections.Generic;

namespace TextMe;

/// <summary>Creates contact lists.</summary>
/// <remarks>Documented by the vendor (sheet §5.14, D).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record CreateContactListsRequest : AccountRequest
{
    /// <summary>The lists, at least one.</summary>
    [WireName("cl"), ItemCount(1, int.MaxValue)]
    public required IReadOnlyList<NewContactList> Lists { get; init; }
}
