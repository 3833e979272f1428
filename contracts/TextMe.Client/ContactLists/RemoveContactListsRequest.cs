using System.Collections.Generic;

namespace TextMe;

/// <summary>Deletes contact lists with all their contacts.</summary>
/// <remarks>Documented by a sister product (sheet §5.15, D19).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record RemoveContactListsRequest : AccountRequest
{
    /// <summary>The ids of the lists, at least one.</summary>
    [WireName("cl/id"), ItemCount(1, int.MaxValue)]
    public required IReadOnlyList<string> Ids { get; init; }
}
