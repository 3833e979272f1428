// violation
[ApiContract]
public partial interface {|TM1002:ILibrary|}<T>
{
}
// message: 'ILibrary' has type parameters; a contract cannot have any
// fix
[ApiContract]
public partial interface ILibrary
{
}
// near miss
[ApiContract]
public partial interface ILibrary : IBaseLibrary<int>
{
}

public interface IBaseLibrary<T>
{
}
