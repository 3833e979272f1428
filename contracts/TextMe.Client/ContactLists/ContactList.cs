using System.Collections.Generic;

namespace TextMe;

/// <summary>A contact list with its contacts.</summary>
/// <remarks>Names are inferred (sheet §5.19, I).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactList : Reply
{
    /// <summary>Its id.</summary>
    [WireName("contact_list/id")]
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    [WireName("contact_list/name")]
    public string? Name { get; init; }

    /// <summary>Its contacts.</summary>
    [WireName("contact_list/destinations/destination"), LenientList]
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
}
