// violation
public static partial class Library
{
    [ApiContract]
    private partial interface {|TM1006:ILibrary|}
    {
    }
}
// message: 'ILibrary' is private or protected, so the types generated beside it could not name it; make it internal or public
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
