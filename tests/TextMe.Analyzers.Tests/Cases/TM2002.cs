// violation
[WireContract]
public sealed record {|TM2002:Book|}(string Title);
// message: 'Book' and the types around it must be partial, so that its readers and writers can be generated
// fix: Make partial
[WireContract]
public sealed partial record Book(string Title);
// violation
public static class Contracts
{
    [WireContract]
    public sealed partial record {|TM2002:Book|}(string Title);
}
// message: 'Book' and the types around it must be partial, so that its readers and writers can be generated
// fix: Make partial
public static partial class Contracts
{
    [WireContract]
    public sealed partial record Book(string Title);
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findShelf")]
    Task<Shelf> FindShelfAsync(Book book, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Shelf(string Name, Book First, Book[] Books);

[WireContract]
public sealed record {|TM2002:Book|}(string Title);
// message: 'Book' and the types around it must be partial, so that its readers and writers can be generated
// near miss
public sealed record Book(string Title);
