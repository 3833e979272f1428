using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Tests.Streaming;

/// <summary>The whole document, as the oracle reads it: a wrapped list, in JSON an array.</summary>
[WireContract, XmlRoot("ledger")]
public sealed partial record Ledger
{
    [XmlArray("entries"), XmlArrayItem("entry")]
    public IReadOnlyList<Entry>? Entries { get; init; }
}

/// <summary>The same list with its item's name in JSON, too.</summary>
[WireContract, XmlRoot("ledger")]
public sealed partial record NestedLedger
{
    [WireName("entries/entry")]
    public IReadOnlyList<Entry>? Entries { get; init; }
}

[WireContract]
public sealed partial record Entry
{
    [XmlAttribute("kind")]
    public string? Kind { get; init; }

    [WireName("id")]
    public required int Id { get; init; }

    [WireName("text")]
    public string? Text { get; init; }

    [WireName("entry")]
    public Entry? Inner { get; init; }
}
