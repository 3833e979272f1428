using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>Contacts to put on a contact list, or to take off it.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactListChange
{
    /// <summary>The list's id.</summary>
    [WireName("id"), StringLength(int.MaxValue, MinimumLength = 1)]
    public required string Id { get; init; }

    /// <summary>The contacts, at least one; to take them off, their numbers are enough.</summary>
    [WireName("destinations/destination"), ItemCount(1, int.MaxValue)]
    public required IReadOnlyList<Contact> Contacts { get; init; }
}
