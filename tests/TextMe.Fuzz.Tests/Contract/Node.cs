using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>A type that contains itself, alone and as a list.</summary>
[WireContract, XmlRoot("node")]
public sealed partial record Node
{
    [XmlAttribute("id")] public int? Id { get; init; }

    [WireName("name")] public string? Name { get; init; }

    [WireName("next")] public Node? Next { get; init; }

    [WireName("node")] public IReadOnlyList<Node> Nodes { get; init; } = [];
}
