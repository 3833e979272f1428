// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/dune.request.xml
<{|TM5003:getBook|}><query><isbn>978-0-00-000000-2</isbn></query></getBook>
// message: The root is 'getBook'; the contract has 'findBook' here
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/dune.request.xml
<findBook><query><isbn>978-0-00-000000-2</isbn></query></findBook>
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/dune.request.json
{ {|TM5003:"getBook"|}: { "query": { "isbn": "978-0-00-000000-2" } } }
// message: The root is 'getBook'; the contract has 'findBook' here
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
<{|TM5003:b:book|} xmlns:b="urn:books"><title>Dune</title></b:book>
// message: The root is 'book' in the namespace 'urn:books'; the contract has 'book' in no namespace here
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
<{|TM5003:response|}><status>0</status><title>Dune</title><year>1965</year></response>
// message: The root is 'response'; the contract has 'findBook' here
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook.error-44.reply.xml
<response><status>44</status><message>no such book</message></response>
// file: findBook.reply.json
{ "status": 0, "title": "Dune", "year": 1965 }
// file: book.xml WireType=Book
<findBook><status>0</status><title>Dune</title><year>1965</year></findBook>
