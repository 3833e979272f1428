// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.json WireType=System.Uri
{|TM5010:|}"https://example.org"
// message: The document is not checked: 'Uri' is not declared in this project, or has a mistake of its own
// fix
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.json WireType=Book
{ "title": "Dune" }
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public required string Title { get; init; }
}
// file: book.txt WireType=Book
[||]<Book><title>Dune</title></Book>
// message: The document is not checked: its name ends in neither .xml nor .json
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.json WireType=Book
{ "title": "Dune" }
