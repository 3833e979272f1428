using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Keeps what it does not know, each format for itself.</summary>
[WireContract, XmlRoot("open")]
public sealed partial class Open
{
    [XmlAttribute("id")] public string? Id { get; set; }

    [WireName("name")] public string? Name { get; set; }

    [XmlAnyElement("linq")] public List<XElement>? Linq { get; set; }

    [XmlAnyElement] public List<XmlElement>? Elements { get; set; }

    [XmlAnyAttribute] public XmlAttribute[]? Attributes { get; set; }

    [JsonExtensionData] public Dictionary<string, JsonElement>? Members { get; set; }

    [WireName("inner")] public Open? Inner { get; set; }
}
