// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/error-1.request.json
{|TM5011:|}{ "findBook": { "query": { "isbn": "978-0-00-000000-2" } } }
// message: The name says that this request is answered with 1, which 'ILibrary' has for requests that cannot be read or break a constraint, but nothing is wrong with it
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/error-1.request.json
{ "findBook": { "query": { "isbn": "978-0-00-000000-2 (2nd)" } } }
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync([WireName("query/isbn"), StringLength(17)] string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book([property: WireName("title")] string Title, [property: WireName("year")] int Year);
// file: findBook/error-44.request.json
{ "findBook": { "query": { "isbn": "978-0-00-000000-2" } } }
// file: findBook/error-2.request.json
{ "findBook": {} }
