using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Schema;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

/// <summary>Documents as others have them, with several of the shapes at once. Their names are those of XML, so that JSON has no other side.</summary>
internal static class DocumentTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.ForXml<Shipment>(),
        OracleCase.ForXml<BillParty>(),
        OracleCase.ForXml<Project>(),
        OracleCase.ForXml<Outline>(),
        OracleCase.ForXml<QualifiedAttributes>(),
    ];
}

/// <summary>Choices in a wrapped list, each in a namespace of its own.</summary>
[WireContract, XmlRoot("shipment", Namespace = "urn:o")]
public partial class Shipment
{
    [XmlArray("parts", Namespace = "urn:p")]
    [XmlArrayItem("screw", typeof(Screw), Namespace = "urn:q")]
    [XmlArrayItem("nut", typeof(ScrewNut))]
    [XmlArrayItem("note", typeof(string), Namespace = "")]
    public List<object> Parts { get; set; } = [];

    [XmlElement("count", typeof(int)), XmlElement("cash", typeof(decimal))]
    public object Payment { get; set; } = 1m;
}

[WireContract, XmlInclude(typeof(LongScrew))]
public partial class Screw
{
    [XmlAttribute]
    public int Size { get; set; }

    [XmlElement("label")]
    public string? Label { get; set; }
}

[WireContract]
public partial class LongScrew : Screw
{
    [XmlAttribute("extra")]
    public bool Extra { get; set; }
}

[WireContract, XmlType("NutType", Namespace = "urn:z")]
public partial class ScrewNut
{
    public string? Thread { get; set; }

    [XmlElement("grade")]
    public byte Grade { get; set; }
}

[WireContract, XmlType(Namespace = "urn:cac")]
public partial class BillParty
{
    [XmlElement(Namespace = "urn:cbc")]
    public string? Name { get; set; }

    [XmlAttribute("lang", Namespace = "http://www.w3.org/XML/1998/namespace")]
    public string? Language { get; set; }

    [XmlArray("Taxes", Namespace = "urn:t"), XmlArrayItem("Tax", Namespace = "urn:u")]
    public BillAmount[]? Taxes { get; set; }

    [XmlElement("Part")]
    public BillParty[]? Parts { get; set; }
}

[WireContract, XmlType(Namespace = "urn:cbc")]
public partial class BillAmount
{
    [XmlAttribute("currencyID")]
    public string? Currency { get; set; }

    [XmlText]
    public decimal Value { get; set; }
}

[WireContract, XmlRoot("project", Namespace = "urn:pom"), XmlType(Namespace = "urn:pom")]
public partial class Project
{
    [XmlArray("modules"), XmlArrayItem("module")]
    public string[]? Modules { get; set; }

    [XmlArray("dependencies"), XmlArrayItem("dependency")]
    public List<Dependency>? Dependencies { get; set; }
}

[WireContract, XmlType("Dependency", Namespace = "urn:pom")]
public partial class Dependency
{
    [XmlElement("groupId")]
    public string? GroupId { get; set; }

    [XmlElement("scope"), DefaultValue(typeof(DependencyScope), "Compile")]
    public DependencyScope Scope { get; set; } = DependencyScope.Compile;
}

public enum DependencyScope
{
    [XmlEnum("test")]
    Test = -1,

    [XmlEnum("compile")]
    Compile,
}

[WireContract]
public partial class Outline
{
    [XmlElement("node", typeof(Outline)), XmlElement("leaf", typeof(string)), XmlElement("n", typeof(int))]
    public object[] Nodes { get; set; } = [];
}

[WireContract, XmlRoot(Namespace = "urn:r"), XmlType(Namespace = "urn:r")]
public partial class QualifiedAttributes
{
    [XmlAttribute(Form = XmlSchemaForm.Qualified)]
    public int Number { get; set; }

    [XmlArray(Form = XmlSchemaForm.Unqualified), XmlArrayItem(Form = XmlSchemaForm.Unqualified)]
    public List<int> Numbers { get; set; } = [];
}
