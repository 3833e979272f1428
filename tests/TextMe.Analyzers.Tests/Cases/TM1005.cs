// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("book")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("book")]
    Task<Book> {|TM1005:StoreBookAsync|}(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBookAsync' and 'StoreBookAsync' both have the root 'book', which must pick one operation
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("storeBook")]
    Task<Book> StoreBookAsync(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("book")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("Book")]
    Task<Book> StoreBookAsync(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
