// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.json WireType=Book
{ "title": "Dune", {|TM5008:"title"|}: "Dune" }
// message: 'title' stands twice; it may stand once
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
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.request.xml
<findBook><query/><{|TM5008:query|}><isbn>1</isbn></query></findBook>
// message: 'query' stands twice; it may stand once
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.json
[]
// file: abook.json WireType=Book
{ "title": "Dune", "year": null }
