// violation
[ApiContract]
public interface {|TM1001:ILibrary|}
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'ILibrary' and the types around it must be partial, so that its client can be generated beside it
// fix: Make partial
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// violation
public static class Contracts
{
    [ApiContract]
    public partial interface {|TM1001:ILibrary|} { }

    [ApiContract]
    public interface {|TM1001:IArchive|} { }
}
// message: 'ILibrary' and the types around it must be partial, so that its client can be generated beside it
// message: 'IArchive' and the types around it must be partial, so that its client can be generated beside it
// fix: Make partial
public static partial class Contracts
{
    [ApiContract]
    public partial interface ILibrary { }

    [ApiContract]
    public partial interface IArchive { }
}
// near miss
public interface ILibrary
{
    Task<string> FindBookAsync(string isbn);
}
