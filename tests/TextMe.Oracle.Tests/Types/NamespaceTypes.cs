using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class NamespaceTypes
{
    public const string One = "urn:oracle:one";

    public const string Two = "urn:oracle:two?a=1&b=<2>";

    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<RootNamespace>(),
        OracleCase.For<TypeNamespace>(),
        OracleCase.For<ElementNamespaces>(),
        OracleCase.For<MixedNamespaces>(),
        OracleCase.For<ArrayNamespaces>(),
        OracleCase.For<AttributeNamespaces>(),
        OracleCase.For<NestedNamespaces>(),
        OracleCase.For<NamedType>(),
        OracleCase.For<Unqualified>(),
    ];
}

[WireContract, XmlRoot("root", Namespace = NamespaceTypes.One)]
public partial class RootNamespace
{
    public string? Text { get; set; }

    public int Number { get; set; }

    public List<string> Items { get; set; } = [];
}

[WireContract, XmlType(Namespace = NamespaceTypes.One)]
public partial class TypeNamespace
{
    public string? Text { get; set; }

    public List<int> Items { get; set; } = [];

    [XmlAttribute("id"), JsonPropertyName("id")]
    public int Id { get; set; }
}

[WireContract]
public partial class ElementNamespaces
{
    [XmlElement("text", Namespace = NamespaceTypes.One), JsonPropertyName("text")]
    public string? Text { get; set; }

    [XmlElement("plain"), JsonPropertyName("plain")]
    public string? Plain { get; set; }

    [XmlElement("number", Namespace = NamespaceTypes.Two), JsonPropertyName("number")]
    public int Number { get; set; }

    [XmlElement("items", Namespace = NamespaceTypes.Two), JsonPropertyName("items")]
    public List<int> Items { get; set; } = [];
}

[WireContract, XmlRoot("mixed", Namespace = NamespaceTypes.One)]
public partial class MixedNamespaces
{
    [XmlElement(Namespace = NamespaceTypes.Two)]
    public Texts? Nested { get; set; }

    [XmlElement(Namespace = "")]
    public string? Outside { get; set; }

    public Texts? Inside { get; set; }
}

[WireContract, XmlType(Namespace = NamespaceTypes.One)]
public partial class ArrayNamespaces
{
    [XmlArray("list", Namespace = NamespaceTypes.Two), XmlArrayItem("item", Namespace = NamespaceTypes.One), JsonPropertyName("list")]
    public List<string> Apart { get; set; } = [];

    [XmlArray("whole", Namespace = NamespaceTypes.Two), XmlArrayItem("item", Namespace = NamespaceTypes.Two), JsonPropertyName("whole")]
    public List<Texts> Whole { get; set; } = [];
}

[WireContract]
public partial class AttributeNamespaces
{
    [XmlAttribute("a", Namespace = NamespaceTypes.One), JsonPropertyName("a1")]
    public string? First { get; set; }

    [XmlAttribute("a", Namespace = NamespaceTypes.Two), JsonPropertyName("a2")]
    public string? Second { get; set; }

    [XmlAttribute("a"), JsonPropertyName("a")]
    public string? Plain { get; set; }
}

[WireContract, XmlRoot(Namespace = "urn:oracle:three")]
public partial class NestedNamespaces
{
    public TypeNamespace? One { get; set; }

    public List<TypeNamespace> Several { get; set; } = [];

    public AttributeNamespaces? Attributes { get; set; }
}

[WireContract, XmlType("named-type")]
public partial class NamedType
{
    public string? Text { get; set; }

    public List<NamedType> Several { get; set; } = [];
}

[WireContract, XmlType(Namespace = NamespaceTypes.One)]
public partial class Unqualified
{
    [XmlElement(Form = System.Xml.Schema.XmlSchemaForm.Unqualified)]
    public string? Outside { get; set; }

    public string? Inside { get; set; }
}
