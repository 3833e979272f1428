// violation
[ApiContract]
public partial interface ILibrary
{
    string {|TM1012:Name|} { get; }

    event EventHandler {|TM1012:Opened|};

    static abstract int {|TM1012:Count|}();
}
// message: 'Name' is no operation: a contract has methods that are operations, and members with a body
// message: 'Opened' is no operation: a contract has methods that are operations, and members with a body
// message: 'Count' is no operation: a contract has methods that are operations, and members with a body
// fix
[ApiContract]
public partial interface ILibrary
{
    string Name => "Library";

    static int Count() => 1;
}
// near miss
[ApiContract]
public partial interface ILibrary
{
    const int Shelves = 12;

    string Name => "Library";
}
