// violation
[WireContract]
public sealed partial record Book
{
    [WireName("book title")]
    public string? {|TM2001:Title|} { get; init; }
}
// message: 'book title' cannot name 'Title': each part must be an XML name without a colon
// fix: Rename to 'book_title'
[WireContract]
public sealed partial record Book
{
    [WireName("book_title")]
    public string? Title { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("names//title")]
    public string? {|TM2001:Title|} { get; init; }

    [XmlAttribute("1st")]
    public string? {|TM2001:First|} { get; init; }
}
// message: 'names//title' cannot name 'Title': each part must be an XML name without a colon
// message: '1st' cannot name 'First': each part must be an XML name without a colon
// fix: Rename to 'names/title'
[WireContract]
public sealed partial record Book
{
    [WireName("names/title")]
    public string? Title { get; init; }

    [XmlAttribute("_1st")]
    public string? First { get; init; }
}
// violation
[{|TM2001:XmlRoot("a book")|}]
[WireContract]
public sealed partial record Book(string Title);
// message: 'a book' cannot name 'Book': each part must be an XML name without a colon
// violation
[ApiContract]
public partial interface ILibrary
{
    [{|TM2001:Operation("find:book")|}]
    Task<Book> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'find:book' cannot name 'FindBookAsync': each part must be an XML name without a colon
// near miss
[WireContract]
public sealed partial record Book
{
    [WireName("_names/שם-1.a")]
    public string? Title { get; init; }
}
// violation
[WireContract]
public sealed partial record Shelf
{
    [{|TM2001:WireKey("a b")|}]
    public Dictionary<string, int> Pages { get; init; } = [];
}
// message: 'a b' cannot name 'Pages': each part must be an XML name without a colon
// violation
[WireContract]
public sealed partial record Book
{
    [WireName("title"), {|TM2001:WireAlias("a b")|}, {|TM2001:WireAlias("")|}]
    public string? Title { get; init; }
}
// message: 'a b' cannot name 'Title': each part must be an XML name without a colon
// message: '' cannot name 'Title': each part must be an XML name without a colon
