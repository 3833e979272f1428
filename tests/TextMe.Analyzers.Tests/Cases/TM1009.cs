// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(in int {|TM1009:number|}, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'number' is passed by reference, which a call over the network cannot do
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(int number, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
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
