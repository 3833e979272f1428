// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    [{|TM2022:XmlElement("name")|}]
    public string? Title { get; init; }

    [XmlIgnore, {|TM2022:XmlElement("pages")|}]
    public required int Pages { get; init; }

    [{|TM2022:JsonPropertyName("author")|}, JsonIgnore]
    public string? Author { get; init; }
}
// message: 'Title' has [XmlElement], which says nothing beside [WireName]: the member is named 'title' in both formats
// message: 'Pages' has [XmlElement], which says nothing beside [XmlIgnore]: the member is not in XML
// message: 'Author' has [JsonPropertyName], which says nothing beside [JsonIgnore]: the member is not in JSON
// fix: Remove [XmlElement]
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }

    [XmlIgnore]
    public required int Pages { get; init; }

    [JsonIgnore]
    public string? Author { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [XmlAttribute, {|TM2022:XmlElement("pages")|}]
    public required int Pages { get; init; }

    [XmlText, {|TM2022:WireName("x")|}] public string? Text { get; init; }
}
// message: 'Pages' has [XmlElement], which says nothing beside [XmlAttribute]: the member is one or the other
// message: 'Text' has [WireName], which says nothing beside [XmlText]: a text has no name
// near miss
[WireContract]
public sealed partial record Book
{
    [WireName("title"), XmlElement("title"), JsonPropertyName("name")]
    public string? Title { get; init; }

    [XmlIgnore, JsonPropertyName("pages")]
    public required int Pages { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyName("author")]
    public string? Author { get; init; }
}
