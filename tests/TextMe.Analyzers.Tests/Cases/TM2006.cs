// violation
[WireContract]
public sealed partial record Book
{
    [WireName("author")]
    public string? {|TM2006:{|TM2006:Author|}|} { get; init; }

    [WireName("author/country")]
    public string? Country { get; init; }
}
// message: 'Author' is named 'author', of which 'Country' makes a parent of other names in XML
// message: 'Author' is named 'author', of which 'Country' makes a parent of other names in JSON
// fix
[WireContract]
public sealed partial record Book
{
    [WireName("author/name")]
    public string? Author { get; init; }

    [WireName("author/country")]
    public string? Country { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [WireName("author")]
    public string? Author { get; init; }

    [WireName("authors/country")]
    public string? Country { get; init; }
}
