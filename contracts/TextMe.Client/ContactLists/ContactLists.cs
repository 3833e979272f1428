using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>All contact lists.</summary>
/// <remarks>Names are inferred (sheet §5.18, I, CW).</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactLists : Reply
{
    /// <summary>The lists.</summary>
    [XmlArray("contact_lists"), XmlArrayItem("contact_list"), LenientList, WireAlias("contact_list")]
    public IReadOnlyList<ContactListSummary> Lists { get; init; } = [];
}
