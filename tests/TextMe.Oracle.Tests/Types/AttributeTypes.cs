using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class AttributeTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Renamed>(),
        OracleCase.For<NamedApart>(),
        OracleCase.For<TextAttributes>(),
        OracleCase.For<ScalarAttributes>(),
        OracleCase.For<AttributesAndElements>(),
        OracleCase.For<TextWithAttributes>(),
        OracleCase.ForXml<NumberText>(),
        new OracleCase<DollarForm>
        {
            Xml = Peer.Xml<DollarForm, DollarForm>(static v => v),
            Json = Peer.Json<DollarForm, DollarFormTwin>(
                static v => new DollarFormTwin { Attributes = new DollarTwin { Id = v.Id, Count = v.Count }, Text = v.Text }),
        },
        OracleCase.For<Ordered>(),
        OracleCase.For<Nillable>(),
        new OracleCase<Ignored> { Xml = Peer.Xml<Ignored, Ignored>(static v => v), Json = Peer.Json<Ignored, Ignored>(static v => v), IsConditional = true },
        OracleCase.For<XmlLanguage>(),
        OracleCase.For<ManyMembers>(),
    ];
}

[WireContract, XmlRoot("renamed")]
public partial class Renamed
{
    [XmlElement("first-name"), JsonPropertyName("first-name")]
    public required string First { get; set; }

    [XmlElement(ElementName = "_x"), JsonPropertyName("_x")]
    public int Number { get; set; }

    [XmlElement("שם"), JsonPropertyName("שם")]
    public string? Hebrew { get; set; }
}

[WireContract]
public partial class NamedApart
{
    [XmlElement("inXml"), JsonPropertyName("in JSON \"quoted\"")]
    public required string Text { get; set; }

    [XmlElement("Number"), JsonPropertyName("Text")]
    public int Number { get; set; }
}

[WireContract]
public partial class TextAttributes
{
    [XmlAttribute("given"), JsonPropertyName("given")]
    public required string Given { get; set; }

    [XmlAttribute("maybe"), JsonPropertyName("maybe")]
    public string? Maybe { get; set; }
}

[WireContract]
public partial class ScalarAttributes
{
    [XmlAttribute, JsonPropertyName("Number")]
    public int Number { get; set; }

    [XmlAttribute, JsonPropertyName("Flag")]
    public bool Flag { get; set; }

    [XmlAttribute, JsonPropertyName("Amount")]
    public decimal Amount { get; set; }

    [XmlAttribute, JsonPropertyName("Double")]
    public double Double { get; set; }

    [XmlAttribute, JsonPropertyName("Id")]
    public Guid Id { get; set; }

    [XmlAttribute, JsonPropertyName("Time")]
    public DateTime Time { get; set; }

    [XmlAttribute, JsonPropertyName("Character")]
    public char Character { get; set; }

    [XmlAttribute, JsonPropertyName("Bytes")]
    public byte[]? Bytes { get; set; }

    [XmlAttribute, JsonPropertyName("Color")]
    public Color Color { get; set; }
}

[WireContract]
public partial class AttributesAndElements
{
    [XmlElement("name"), JsonPropertyName("name")]
    public string? Name { get; set; }

    [XmlAttribute("id"), JsonPropertyName("id")]
    public long Id { get; set; }

    [XmlElement("number"), JsonPropertyName("number")]
    public int Number { get; set; }

    [XmlAttribute("mark"), JsonPropertyName("mark")]
    public string? Mark { get; set; }
}

[WireContract]
public partial class TextWithAttributes
{
    [XmlAttribute("id"), JsonPropertyName("id")]
    public required string Id { get; set; }

    [XmlText, JsonPropertyName("text")]
    public required string Text { get; set; }
}

/// <summary>A text alone is the bare value in JSON.</summary>
[WireContract]
public partial class NumberText
{
    [XmlText]
    public decimal Amount { get; set; }
}

[WireContract]
public partial class DollarForm
{
    [XmlAttribute("id")]
    public required string Id { get; set; }

    [XmlAttribute("count")]
    public int Count { get; set; }

    [XmlText]
    public required string Text { get; set; }
}

/// <summary>What <c>$</c> and <c>_</c> are for System.Text.Json.</summary>
public class DollarFormTwin
{
    [JsonPropertyName("$")]
    public required DollarTwin Attributes { get; set; }

    [JsonPropertyName("_")]
    public required string Text { get; set; }
}

public class DollarTwin
{
    [JsonPropertyName("id")]
    public required string Id { get; set; }

    [JsonPropertyName("count")]
    public int Count { get; set; }
}

[WireContract]
public partial class Ordered
{
    [XmlElement(Order = 3), JsonPropertyOrder(1)]
    public string? Third { get; set; }

    [XmlElement(Order = 1), JsonPropertyOrder(-5)]
    public int First { get; set; }

    [XmlArray(Order = 2)]
    public List<int> Second { get; set; } = [];
}

[WireContract]
public partial class Nillable
{
    [XmlElement(IsNullable = true)]
    public string? Text { get; set; }

    [XmlElement(IsNullable = true)]
    public int? Number { get; set; }

    [XmlElement(IsNullable = true)]
    public Texts? Nested { get; set; }

    [XmlElement("item", IsNullable = true), JsonPropertyName("item")]
    public List<string?> Items { get; set; } = [];

    [XmlArrayItem(IsNullable = true)]
    public List<Flags?> Wrapped { get; set; } = [];

    public List<int?> Numbers { get; set; } = [];
}

/// <summary>Each format is told to ignore another member.</summary>
[WireContract]
public partial class Ignored
{
    public string? Both { get; set; }

    [XmlIgnore]
    public string? InJson { get; set; }

    [JsonIgnore]
    public string? InXml { get; set; }

    [XmlIgnore, JsonIgnore]
    public string? Nowhere { get; set; }
}

[WireContract]
public partial class XmlLanguage
{
    [XmlAttribute("lang", Namespace = "http://www.w3.org/XML/1998/namespace"), JsonPropertyName("lang")]
    public string? Language { get; set; }

    [XmlAttribute("space", Namespace = "urn:oracle:mark"), JsonPropertyName("space")]
    public int Space { get; set; }

    public string? Text { get; set; }
}

/// <summary>More members than one word of bits holds.</summary>
[WireContract]
public partial class ManyMembers
{
    public string? M0 { get; set; }

    public int M1 { get; set; }

    public bool? M2 { get; set; }

    public long? M3 { get; set; }

    public int? M4 { get; set; }

    public string? M5 { get; set; }

    public int M6 { get; set; }

    public bool? M7 { get; set; }

    public long? M8 { get; set; }

    public int? M9 { get; set; }

    public string? M10 { get; set; }

    public int M11 { get; set; }

    public bool? M12 { get; set; }

    public long? M13 { get; set; }

    public int? M14 { get; set; }

    public string? M15 { get; set; }

    public int M16 { get; set; }

    public bool? M17 { get; set; }

    public long? M18 { get; set; }

    public int? M19 { get; set; }

    public string? M20 { get; set; }

    public int M21 { get; set; }

    public bool? M22 { get; set; }

    public long? M23 { get; set; }

    public int? M24 { get; set; }

    public string? M25 { get; set; }

    public int M26 { get; set; }

    public bool? M27 { get; set; }

    public long? M28 { get; set; }

    public int? M29 { get; set; }

    public string? M30 { get; set; }

    public int M31 { get; set; }

    public bool? M32 { get; set; }

    public long? M33 { get; set; }

    public int? M34 { get; set; }

    public string? M35 { get; set; }

    public int M36 { get; set; }

    public bool? M37 { get; set; }

    public long? M38 { get; set; }

    public int? M39 { get; set; }

    public string? M40 { get; set; }

    public int M41 { get; set; }

    public bool? M42 { get; set; }

    public long? M43 { get; set; }

    public int? M44 { get; set; }

    public string? M45 { get; set; }

    public int M46 { get; set; }

    public bool? M47 { get; set; }

    public long? M48 { get; set; }

    public int? M49 { get; set; }

    public string? M50 { get; set; }

    public int M51 { get; set; }

    public bool? M52 { get; set; }

    public long? M53 { get; set; }

    public int? M54 { get; set; }

    public string? M55 { get; set; }

    public int M56 { get; set; }

    public bool? M57 { get; set; }

    public long? M58 { get; set; }

    public int? M59 { get; set; }

    public string? M60 { get; set; }

    public int M61 { get; set; }

    public bool? M62 { get; set; }

    public long? M63 { get; set; }

    public int? M64 { get; set; }

    public string? M65 { get; set; }

    public int M66 { get; set; }

    public bool? M67 { get; set; }

    public long? M68 { get; set; }

    public int? M69 { get; set; }
}
