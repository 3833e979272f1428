// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.reply.xml
<findBook><status>0</status><title>Dune</title><year>{|TM5006:MCMLXV|}</year></findBook>
// message: 'year' must be a whole number
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.reply.xml
<findBook><status>0</status><title>Dune</title><year>1965</year></findBook>
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
{ "title": {|TM5006:null|}, "year": {|TM5006:1.5|} }
// message: 'title' must be text
// message: 'year' must be a whole number
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
    public const string Sample = """
        <book>
          <title>Dune</title>
          <year>[|soon|]</year>
        </book>
        """;
}
// message: 'year' must be a whole number
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
    public const string Sample = @"<book><title>Dune</title><year>[|soon|]</year></book>";
}
// message: 'year' must be a whole number
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title")]
    public required string Title { get; init; }
}
// file: book.json WireType=Book
[|[{ "title": "Dune" }]|]
// message: 'the root' must be an object
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
{ "title": 1984, "year": "1949" }
// file: book.xml WireType=Book
<book><title>1984</title><year> +1949 </year></book>
