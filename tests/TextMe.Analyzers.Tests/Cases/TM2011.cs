// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:JsonExtensionData|}]
    public Dictionary<string, int>? Rest { get; init; }
}
// message: 'Rest' cannot keep what the type does not know: it must be a Dictionary or IDictionary from string to JsonElement or object, or a JsonObject
// fix
[WireContract]
public sealed partial record Book
{
    [JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? Rest { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [JsonExtensionData]
    public Dictionary<string, object>? Rest { get; init; }

    [JsonExtensionData]
    public Dictionary<string, object>? {|TM2011:More|} { get; init; }
}
// message: 'More' cannot keep what the type does not know: another member keeps the same
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:JsonExtensionData|}]
    public Dictionary<string, object> Rest { get; } = [];
}
// message: 'Rest' cannot keep what the type does not know: it has no setter that generated code can call
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:XmlAnyElement|}]
    public string? Rest { get; init; }
}
// message: 'Rest' cannot keep what the type does not know: it must be an XmlElement, XmlNode or XElement, or a list of one of these
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:XmlAnyAttribute|}]
    public System.Xml.XmlAttribute? Rest { get; init; }
}
// message: 'Rest' cannot keep what the type does not know: it must be an array or a list of XmlAttribute
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:XmlAnyElement|}, XmlText]
    public System.Xml.XmlNode[]? Rest { get; init; }
}
// message: 'Rest' cannot keep what the type does not know: text between elements has no place in JSON; keep elements alone
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2011:XmlAnyElement|}, XmlElement("rest")]
    public System.Xml.XmlElement? Rest { get; init; }
}
// message: 'Rest' cannot keep what the type does not know: another attribute gives it a second meaning
// near miss
[WireContract]
public sealed partial record Book
{
    [XmlAnyElement("note")]
    public System.Xml.XmlElement? Note { get; init; }

    [XmlAnyElement]
    public List<System.Xml.XmlNode>? Elements { get; init; }

    [XmlAnyAttribute]
    public System.Xml.XmlAttribute[]? Attributes { get; init; }

    [JsonExtensionData]
    public System.Text.Json.Nodes.JsonObject? Members { get; init; }
}
