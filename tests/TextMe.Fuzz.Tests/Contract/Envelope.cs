using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Names in namespaces: of the root, of its own, of none.</summary>
[WireContract, XmlRoot("envelope", Namespace = "urn:fuzz")]
public sealed partial record Envelope
{
    [XmlElement("title", Namespace = "urn:fuzz")] public required string Title { get; init; }

    [XmlElement("subtitle", Namespace = "urn:other")] public string? Subtitle { get; init; }

    [XmlAttribute("lang", Namespace = "http://www.w3.org/XML/1998/namespace")] public string? Language { get; init; }

    [XmlElement("item", Namespace = "urn:other")] public List<int> Items { get; init; } = [];

    [WireName("plain")] public string? Plain { get; init; }
}
