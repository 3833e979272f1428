using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class DictionaryTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Dictionaries, DictionariesTwin>(static v => new DictionariesTwin
        {
            Amounts = [.. v.Amounts.Select(static e => new AmountEntry { Key = e.Key, Value = e.Value })],
            Phones = v.Phones?.Select(static e => new NumberEntry { Key = e.Key, Value = e.Value }).ToList(),
            Spots = [.. v.Spots.Select(static e => new SpotEntry { Key = e.Key, X = e.Value.X, Name = e.Value.Name })],
            Colors = [.. v.Colors.Select(static e => new ColorEntry { Key = e.Key, Value = e.Value })],
            Filled = [.. v.Filled.Select(static e => new NumberEntry { Key = e.Key, Value = e.Value })],
        }),
        new OracleCase<JsonDictionaries> { Json = Peer.Json<JsonDictionaries, JsonDictionaries>(static v => v) },
    ];
}

[WireContract]
public partial class Dictionaries
{
    [WireKey("id")]
    public Dictionary<string, decimal> Amounts { get; set; } = [];

    [WireKey("id"), XmlElement("phone"), JsonPropertyName("phone")]
    public IDictionary<string, int>? Phones { get; set; }

    [WireKey("key"), XmlArray("spots"), XmlArrayItem("entry"), JsonPropertyName("spots")]
    public IReadOnlyDictionary<string, Spot> Spots { get; set; } = new Dictionary<string, Spot>();

    [WireKey("id")]
    public SortedDictionary<string, Color> Colors { get; set; } = [];

    [WireKey("id"), JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Dictionary<string, int> Filled { get; } = [];
}

[WireContract]
public partial class Spot
{
    [XmlAttribute("x"), JsonPropertyName("x")]
    public int X { get; set; }

    public string? Name { get; set; }
}

/// <summary>XmlSerializer knows no dictionaries; these are the entries.</summary>
[XmlRoot(nameof(Dictionaries))]
public class DictionariesTwin
{
    [XmlArrayItem("decimal")]
    public List<AmountEntry> Amounts { get; set; } = [];

    [XmlElement("phone")]
    public List<NumberEntry>? Phones { get; set; }

    [XmlArray("spots"), XmlArrayItem("entry")]
    public List<SpotEntry> Spots { get; set; } = [];

    [XmlArrayItem("Color")]
    public List<ColorEntry> Colors { get; set; } = [];

    [XmlArrayItem("int")]
    public List<NumberEntry> Filled { get; set; } = [];
}

public class AmountEntry
{
    [XmlAttribute("id")]
    public string Key { get; set; } = "";

    [XmlText]
    public decimal Value { get; set; }
}

public class NumberEntry
{
    [XmlAttribute("id")]
    public string Key { get; set; } = "";

    [XmlText]
    public int Value { get; set; }
}

public class ColorEntry
{
    [XmlAttribute("id")]
    public string Key { get; set; } = "";

    [XmlText]
    public Color Value { get; set; }
}

public class SpotEntry
{
    [XmlAttribute("key")]
    public string Key { get; set; } = "";

    [XmlAttribute("x")]
    public int X { get; set; }

    public string? Name { get; set; }
}

/// <summary>Beside an attribute, XmlSerializer has no null and loses text that is white space.</summary>
[WireContract]
public partial class JsonDictionaries
{
    [WireKey("k")]
    public Dictionary<string, decimal?> Amounts { get; set; } = [];

    [WireKey("k"), XmlElement("note"), JsonPropertyName("note")]
    public Dictionary<string, string?> Notes { get; set; } = [];

    [WireKey("k")]
    public Dictionary<string, Spot?>? Spots { get; set; }

    [WireKey("k")]
    public Dictionary<string, byte[]> Bytes { get; set; } = [];
}
