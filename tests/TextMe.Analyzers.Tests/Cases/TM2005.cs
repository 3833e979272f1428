// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }

    [WireName("title")]
    public string? {|TM2005:{|TM2005:Subtitle|}|} { get; init; }
}
// message: 'Subtitle' and 'Title' are both named 'title' in XML
// message: 'Subtitle' and 'Title' are both named 'title' in JSON
// fix
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }

    [WireName("subtitle")]
    public string? Subtitle { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }

    [WireName("Title")]
    public string? Subtitle { get; init; }
}
// violation
[WireContract]
public sealed partial record Shelf
{
    [XmlElement("a", typeof(int)), XmlElement("a", typeof(string))]
    public object? {|TM2005:Item|} { get; init; }
}
// message: 'Item' and 'Item' are both named 'a' in XML
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2005:WireKey("id")|}]
    public Dictionary<string, Book> Books { get; init; } = [];
}

[WireContract]
public sealed partial record Book
{
    [XmlAttribute("id")]
    public string? Isbn { get; init; }
}
// message: 'Books' and 'Book.Isbn' are both named 'id' in XML
// violation
[WireContract]
public sealed partial record Shelf
{
    [XmlAnyElement]
    public System.Xml.XmlElement[]? Rest { get; init; }

    [XmlAnyElement]
    public System.Xml.XmlElement[]? {|TM2005:More|} { get; init; }
}
// message: 'More' and 'Rest' are both named '*' in XML
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public string? Title { get; init; }

    [WireName("author"), WireAlias("title")]
    public string? {|TM2005:{|TM2005:Author|}|} { get; init; }

    [XmlAttribute("id"), JsonPropertyName("id")]
    public string? Id { get; init; }

    [XmlAttribute("isbn"), JsonPropertyName("isbn"), WireAlias("id")]
    public string? {|TM2005:Isbn|} { get; init; }
}
// message: 'Author' and 'Title' are both named 'title' in XML
// message: 'Author' and 'Title' are both named 'title' in JSON
// message: 'Isbn' and 'Id' are both named 'id' in XML
// near miss
[WireContract]
public sealed partial record Book
{
    [WireName("title"), WireAlias("titel"), WireAlias("names/title")]
    public string? Title { get; init; }

    [XmlAttribute("id"), WireAlias("title")]
    public string? Id { get; init; }
}
