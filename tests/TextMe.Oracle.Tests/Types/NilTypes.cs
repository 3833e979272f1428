using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class NilTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<NilLists>(),
        new OracleCase<OmittedNulls> { Xml = Peer.Xml<OmittedNulls, OmittedNulls>(static v => v), IsConditional = true },
    ];
}

[WireContract]
public partial class NilLists
{
    [XmlArray(IsNullable = true)]
    public string[]? Array { get; set; }

    [XmlArray("list", IsNullable = true), XmlArrayItem("n"), JsonPropertyName("list")]
    public List<int>? List { get; set; }

    [XmlArray(IsNullable = true)]
    public List<Texts?>? Objects { get; set; }

    public List<int?> Numbers { get; set; } = [];

    public List<string?>? Texts { get; set; }

    [XmlElement("more"), JsonPropertyName("more")]
    public List<int?> More { get; set; } = [];
}

/// <summary>XmlSerializer leaves out the null items of such lists.</summary>
[WireContract]
public partial class OmittedNulls
{
    [XmlArrayItem(IsNullable = false)]
    public List<string?> Texts { get; set; } = [];

    [XmlElement("text")]
    public List<string?> Repeated { get; set; } = [];

    [XmlElement("object")]
    public List<Texts?> Objects { get; set; } = [];
}
