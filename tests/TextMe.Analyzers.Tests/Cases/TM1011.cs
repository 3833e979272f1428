// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBook"), {|TM1011:FixedElement("book/action", "new")|}]
    Task<Book> StoreBookAsync([WireName("book/action")] string action, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'StoreBookAsync' has the fixed element 'book/action', but 'action' is written there
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBook"), FixedElement("book/action", "new")]
    Task<Book> StoreBookAsync([WireName("book/title")] string title, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBook"), {|TM1011:FixedElement("Title/short", "x")|}]
    Task<Book> StoreBookAsync(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'StoreBookAsync' has the fixed element 'Title/short', but 'Title' is written there
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBook"), FixedElement("Titles", "x")]
    Task<Book> StoreBookAsync(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
