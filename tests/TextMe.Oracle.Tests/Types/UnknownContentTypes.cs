using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

/// <summary>Each of them is of one format alone, so the other does not carry the object.</summary>
internal static class UnknownContentTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        Xml<AnyElements>(), Xml<AnyNodeList>(), Xml<AnyElement>(), Xml<AnyLinqElements>(), Xml<AnyInNamespace>(), Xml<AnyAttributes>(),
        Json<ExtensionElements>(), Json<ExtensionInterface>(), Json<ExtensionObjects>(), Json<ExtensionOfDerived>(),
    ];

    private static OracleCase<T> Xml<T>()
        where T : IWireContract<T> => new() { Xml = Peer.Xml<T, T>(static v => v), IsConditional = true };

    private static OracleCase<T> Json<T>()
        where T : IWireContract<T> => new() { Json = Peer.Json<T, T>(static v => v), IsConditional = true };
}

[WireContract]
public partial class AnyElements
{
    public int First { get; set; }

    [XmlAnyElement]
    public XmlElement[]? Others { get; set; }

    public string? Last { get; set; }
}

[WireContract]
public partial class AnyNodeList
{
    [XmlAnyElement]
    public List<XmlNode> Others { get; set; } = [];

    public List<int> Numbers { get; set; } = [];
}

[WireContract]
public partial class AnyElement
{
    [XmlAnyElement]
    public XmlElement? Other { get; set; }

    public int Number { get; set; }
}

[WireContract]
public partial class AnyLinqElements
{
    public int Number { get; set; }

    [XmlAnyElement]
    public List<XElement> Others { get; set; } = [];
}

[WireContract]
public partial class NamedAnyElements
{
    [XmlAnyElement("a")]
    public XmlElement[]? As { get; set; }

    [XmlAnyElement]
    public XmlElement[]? Others { get; set; }
}

[WireContract, XmlRoot("any", Namespace = "urn:any")]
public partial class AnyInNamespace
{
    public int Number { get; set; }

    [XmlAnyElement]
    public XmlElement[]? Others { get; set; }
}

[WireContract]
public partial class AnyAttributes
{
    [XmlAttribute]
    public int Number { get; set; }

    [XmlAttribute("lang", Namespace = "http://www.w3.org/XML/1998/namespace")]
    public string? Language { get; set; }

    [XmlAnyAttribute]
    public XmlAttribute[]? Others { get; set; }

    public string? Text { get; set; }
}

[WireContract]
public partial class ExtensionElements
{
    public int Number { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    public string? Text { get; set; }
}

[WireContract]
public partial class ExtensionInterface
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}

[WireContract]
public partial class ExtensionObjects
{
    public string? Text { get; set; }

    [JsonExtensionData]
    public Dictionary<string, object> Others { get; set; } = [];
}

[WireContract, JsonDerivedType(typeof(ExtensionOfDerived), "derived")]
public partial class ExtensionBase
{
    public int Number { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

[WireContract]
public partial class ExtensionOfDerived : ExtensionBase
{
    public ExtensionBase? Inner { get; set; }
}

/// <summary>System.Text.Json puts braces around a JsonObject among the members, so it reads what we write, but not what it writes.</summary>
[WireContract]
public partial class ExtensionObject
{
    public int Number { get; set; }

    [JsonExtensionData]
    public JsonObject? Others { get; set; }
}

/// <summary>Both formats keep what they do not know, each for itself.</summary>
[WireContract]
public partial class BothKept
{
    public int Number { get; set; }

    [XmlAnyElement, JsonIgnore]
    public XmlElement[]? Elements { get; set; }

    [XmlAnyAttribute, JsonIgnore]
    public XmlAttribute[]? Attributes { get; set; }

    [JsonExtensionData, XmlIgnore]
    public Dictionary<string, JsonElement>? Members { get; set; }
}
