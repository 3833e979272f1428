using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>The lists are there; contacts may have been left out.</summary>
/// <remarks>How the reply names the new ids is not known (sheet §5.14, I, CW): what looks like one is read.</remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record ContactListsCreated : BatchReply
{
    /// <summary>The ids of the new lists, where the service says them; <see cref="ITextMeApi.GetContactListsAsync"/> knows them in any case.</summary>
    [XmlElement("cl_id"), LenientList, WireAlias("cl_ids"), WireAlias("id")]
    public IReadOnlyList<string> Ids { get; init; } = [];
}
