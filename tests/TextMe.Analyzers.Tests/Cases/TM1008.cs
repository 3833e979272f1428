// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(CancellationToken {|TM1008:cancellationToken|}, string isbn);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBookAsync' must have one CancellationToken, as its last parameter
// fix: Move the CancellationToken to the end
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken {|TM1008:one|}, CancellationToken two);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBookAsync' must have one CancellationToken, as its last parameter
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn = "", CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
