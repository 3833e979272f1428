// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> {|TM1007:FindBookAsync|}(string isbn);

    [Operation("listBooks")]
    Task<Book> {|TM1007:ListBooksAsync|}();
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBookAsync' has no CancellationToken, so a call cannot be given up before the transport's own time is over
// message: 'ListBooksAsync' has no CancellationToken, so a call cannot be given up before the transport's own time is over
// fix: Add a CancellationToken
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("listBooks")]
    Task<Book> ListBooksAsync(CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken whenGivenUp);
}

[WireContract]
public sealed partial record Book(string Title);
