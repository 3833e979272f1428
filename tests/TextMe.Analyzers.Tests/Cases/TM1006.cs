// violation
public static partial class Library
{
    [ApiContract]
    private partial interface {|TM1006:ILibrary|}
    {
    }
}
// message: 'ILibrary' is private, protected or seen in its file only, so the types generated beside it could not name it; make it internal or public
// fix
public static partial class Library
{
    [ApiContract]
    internal partial interface ILibrary
    {
    }
}
// near miss
public static partial class Library
{
    private partial interface ILibrary
    {
    }
}

// violation
[ApiContract]
file partial interface {|TM1006:ILibrary|}
{
    [Operation("lend")]
    Task<Lent> LendAsync(string isbn, CancellationToken cancellationToken);
}

[WireContract]
public sealed partial record Lent(string Until);
// message: 'ILibrary' is private, protected or seen in its file only, so the types generated beside it could not name it; make it internal or public
