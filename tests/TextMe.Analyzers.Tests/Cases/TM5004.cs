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
<findBook>
  <status>0</status>
  <title>Dune</title>
  <year>1965</year>
  <{|TM5004:pages|}>412</pages>
</findBook>
// message: 'pages' is no member of 'Book', so readers skip it; correct the name, remove it, or add the member
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
<findBook>
  <status>0</status>
  <title>Dune</title>
  <year>1965</year>
</findBook>
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
<book {|TM5004:lang|}="en"><title>Dune</title></book>
// file: zbook.json WireType=Book
{ "title": { "_": "Dune", "$": { "lang": "en" }, {|TM5004:"size"|}: 4 }, {|TM5004:"Year"|}: 1 }
// message: 'lang' is no member of 'Book', so readers skip it; correct the name, remove it, or add the member
// message: 'title/size' is no member of 'Book', so readers skip it; correct the name, remove it, or add the member
// message: 'Year' is no member of 'Book', so readers skip it; correct the name, remove it, or add the member
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.error-44.reply.json
{ "status": 44, "message": "no such book", "help": "call us" }
// file: findBook.reply.json
{ "status": 0, "message": "OK", "title": "Dune", "year": "1965" }
// near miss
[WireContract, XmlRoot("book")]
public sealed partial record Book
{
    [WireName("title")]
    public required string Title { get; init; }

    [JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? More { get; init; }
}
// file: book.json WireType=Book
{ "title": "Dune", "pages": 412 }
