using System.Collections.Generic;

namespace TextMe;

/// <summary>Puts contacts on contact lists.</summary>
/// <remarks>In part documented by a sister product (sheet §5.16, D19), the rest by analogy (I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record AddContactsRequest : AccountRequest
{
    /// <summary>The lists with what to add, at least one.</summary>
    [WireName("cl"), ItemCount(1, int.MaxValue)]
    public required IReadOnlyList<ContactListChange> Lists { get; init; }
}
