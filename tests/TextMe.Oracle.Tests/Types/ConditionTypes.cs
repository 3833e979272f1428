using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class ConditionTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Defaults>(),
        OracleCase.For<AttributeDefaults>(),
        new OracleCase<Should> { Xml = Peer.Xml<Should, Should>(static v => v), Json = Peer.Json<Should, Should>(static v => v), IsConditional = true },
        new OracleCase<Specified> { Xml = Peer.Xml<Specified, Specified>(static v => v), IsConditional = true },
        new OracleCase<SpecifiedByField> { Xml = Peer.Xml<SpecifiedByField, SpecifiedByField>(static v => v), IsConditional = true },
        OracleCase.For<JsonConditions>(),
        OracleCase.For<NumbersAsStrings>(),
        OracleCase.For<NumberMemberAsString>(),
        OracleCase.For<RequiredMembers>(),
    ];
}

[WireContract]
public partial class Defaults
{
    [DefaultValue(5)]
    public int Number { get; set; } = 5;

    [DefaultValue("x")]
    public string Text { get; set; } = "x";

    [DefaultValue(false)]
    public bool Flag { get; set; }

    [DefaultValue(typeof(decimal), "1.5")]
    public decimal Amount { get; set; } = 1.5m;

    [DefaultValue(Color.Green)]
    public Color Color { get; set; } = Color.Green;

    [DefaultValue(0.5)]
    public double Double { get; set; } = 0.5;

    [DefaultValue(5)]
    public int? Maybe { get; set; } = 5;
}

[WireContract]
public partial class AttributeDefaults
{
    [XmlAttribute("number"), JsonPropertyName("number"), DefaultValue(1)]
    public int Number { get; set; } = 1;

    [XmlAttribute("text"), JsonPropertyName("text"), DefaultValue("")]
    public string Text { get; set; } = "";

    [XmlAttribute("level"), JsonPropertyName("level"), DefaultValue(Level.Low)]
    public Level Level { get; set; }
}

/// <summary>Only XmlSerializer asks ShouldSerialize.</summary>
[WireContract]
public partial class Should
{
    public int Number { get; set; }

    public string? Text { get; set; }

    public List<int> Items { get; set; } = [];

    public bool ShouldSerializeNumber() => Number > 0;

    public bool ShouldSerializeText() => Text?.Length > 3;

    public bool ShouldSerializeItems() => Items.Count > 1;
}

/// <summary>Only XmlSerializer asks Specified; System.Text.Json would leave it at false.</summary>
[WireContract]
public partial class Specified
{
    public int Number { get; set; }

    [XmlIgnore, JsonIgnore]
    public bool NumberSpecified { get; set; }

    [XmlAttribute("id"), JsonPropertyName("id")]
    public long Id { get; set; }

    [XmlIgnore, JsonIgnore]
    public bool IdSpecified { get; set; }

    public string? Text { get; set; }
}

[WireContract]
public partial class JsonConditions
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Null { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Default { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Never { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? NeverNumber { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Texts? NeverObject { get; set; }
}

[WireContract]
[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
public partial class NumbersAsStrings
{
    public int Number { get; set; }

    public decimal? Amount { get; set; }

    public List<long> Several { get; set; } = [];

    public string? Text { get; set; }

    public bool Flag { get; set; }
}

[WireContract]
public partial class NumberMemberAsString
{
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public ulong Quoted { get; set; }

    public ulong Bare { get; set; }
}

[WireContract]
public partial class RequiredMembers
{
    [JsonRequired, XmlElement(IsNullable = true)]
    public string? Asked { get; set; }

    public required int? Number { get; set; }

    public required List<string> Items { get; set; }
}

[WireContract]
public partial class SpecifiedByField
{
    public int Number;

    [XmlIgnore, JsonIgnore]
    public bool NumberSpecified;
}
