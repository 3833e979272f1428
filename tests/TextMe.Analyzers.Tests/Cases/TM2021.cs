// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2021:XmlAttribute("tags")|}]
    public List<string> Tags { get; init; } = [];

    [{|TM2021:XmlAttribute|}]
    public Author? Author { get; init; }

    [WireName("a/b"), {|TM2021:XmlAttribute|}]
    public string? Title { get; init; }
}

[WireContract]
public sealed partial record Author(string Name);
// message: 'Tags' cannot be [XmlAttribute]: it is a list
// message: 'Author' cannot be [XmlAttribute]: it is an object
// message: 'Title' cannot be [XmlAttribute]: the name of an attribute is no path
// fix
[WireContract]
public sealed partial record Book
{
    [XmlElement("tags")]
    public List<string> Tags { get; init; } = [];

    public Author? Author { get; init; }

    [XmlAttribute("b")]
    public string? Title { get; init; }
}

[WireContract]
public sealed partial record Author(string Name);
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM2021:XmlText|}]
    public List<string> Tags { get; init; } = [];
}
// message: 'Tags' cannot be [XmlText]: it is a list
// near miss
[WireContract]
public sealed partial record Book
{
    [XmlAttribute("pages")]
    public int? Pages { get; init; }

    [XmlText]
    public required Kind Kind { get; init; }
}

public enum Kind { Novel, Essay }
