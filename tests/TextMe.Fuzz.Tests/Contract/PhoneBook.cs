using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Dictionaries: of a type with attributes of its own, unwrapped; of numbers, wrapped.</summary>
[WireContract, XmlRoot("phones")]
public sealed partial record PhoneBook
{
    [XmlElement("phone", IsNullable = true), WireKey("name")] public Dictionary<string, Phone?> Phones { get; } = [];

    [XmlArray("counts"), WireKey("k")] public Dictionary<string, long?>? Counts { get; init; }
}
