// violation
[ApiContract]
public partial interface ILibrary
{
    Task<Book> {|TM1003:FindBookAsync|}(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBookAsync' needs [Operation("root")] and no type parameters: every method of a contract is an operation
// fix
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
    [Operation("find")]
    Task<T> {|TM1003:FindAsync|}<T>(string isbn, CancellationToken cancellationToken = default);
}
// message: 'FindAsync' needs [Operation("root")] and no type parameters: every method of a contract is an operation
// violation
[ApiContract]
public partial interface {|TM1003:ILibrary|} : IDisposable
{
    [Operation("find")]
    Task<Book> FindAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'Dispose' needs [Operation("root")] and no type parameters: every method of a contract is an operation
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);

    Task<Book> FindBookAsync(int isbn) => FindBookAsync(isbn.ToString());
}

[WireContract]
public sealed partial record Book(string Title);
