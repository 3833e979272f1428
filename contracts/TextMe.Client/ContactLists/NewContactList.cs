using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace TextMe;

/// <summary>A contact list to create.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record NewContactList
{
    /// <summary>Its name.</summary>
    [WireName("name"), StringLength(int.MaxValue, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>Its first contacts; whether there may be none, the vendor's pages disagree.</summary>
    [WireName("destinations/destination")]
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
}
