// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(in int {|TM1009:number|}, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'number' cannot be a parameter of an operation: it is passed by reference, which a call over the network cannot do
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(int number, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(Book? {|TM1009:like|} = null, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'like' cannot be a parameter of an operation: it is the whole request, which cannot be null
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(int number, CancellationToken cancellationToken = default);

    Task<Book> FindBookAsync(ref int number) => FindBookAsync(number++, default);
}

[WireContract]
public sealed partial record Book(string Title);
