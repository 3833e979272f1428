using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Attributes around a text.</summary>
[WireContract]
public sealed partial record Phone
{
    [XmlAttribute("id")] public string? Id { get; init; }

    [XmlAttribute("rank")] public int? Rank { get; init; }

    [XmlText] public required string Number { get; init; }
}
