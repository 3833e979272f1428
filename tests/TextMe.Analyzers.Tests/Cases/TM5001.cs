// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<book><title>Dune</title></{|TM5001:b|}ok>
// message: This is no XML: The 'book' start tag on line 1 position 2 does not match the end tag of 'bok'; correct it here
// fix
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<book><title>Dune</title></book>
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
{ "title": "Dune"{|TM5001:;|} "year": 1965 }
// message: This is no JSON: ',' or '}' must stand here; correct it here
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.request.json
{ "findBook" {|TM5001:}|}
// message: This is no JSON: ':' must stand here; correct it here
// violation
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
public static class Samples
{
    [WireDocument(typeof(Book))]
    public const string Sample = "{ \"title\": [|D|]une }";
}
// message: This is no JSON: a value must stand here; correct it here
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public required string Title { get; init; }
}
// file: book.json WireType=Book
{ "title": [|"|]Dune \ud800" }
// message: This is no JSON: a surrogate must be one of a pair; correct it here
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title"), StringLength(20)]
    public required string Title { get; init; }

    [WireName("year"), Range(1450, 2100)]
    public int? Year { get; init; }
}
// file: book.xml WireType=Book
<?xml version="1.0" encoding="UTF-8"?>
<!-- an example -->
<book><title><![CDATA[<Dune>]]></title></book>
// file: notes.xml
<no xml
// file: readme.json
{
