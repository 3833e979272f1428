using System.Collections.Generic;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Members that are one of several types: alone, in a list, in a wrapped list.</summary>
[WireContract, XmlRoot("choices")]
public sealed partial record Choices
{
    [XmlElement("point", typeof(Point)), XmlElement("node", typeof(Node)), XmlElement("word", typeof(string))] public object? One { get; init; }

    [XmlElement("number", typeof(long)), XmlElement("size", typeof(Size)), XmlElement("inner", typeof(Choices))] public List<object> Many { get; init; } = [];

    [XmlArray("rows"), XmlArrayItem("phone", typeof(Phone)), XmlArrayItem("flag", typeof(bool))] public object[]? Rows { get; init; }
}
