using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>What every reply may carry; of some operations there is nothing else.</summary>
/// <remarks>
/// The vendor's pages show few replies, so they are read leniently: only what is known for sure is required, and what this client does not know is kept, in
/// the form of the format it came in.
/// </remarks>
[WireContract(EmptyAsMissing = true)]
public partial record Reply
{
    /// <summary>What the service says about it, for people.</summary>
    [WireName("message")]
    public string? Message { get; init; }

    /// <summary>The elements of an XML reply that have no member here.</summary>
    [XmlAnyElement]
    public IReadOnlyList<XElement> UnknownElements { get; init; } = [];

    /// <summary>The members of a JSON reply that have none here.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; init; }
}
