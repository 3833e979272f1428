// violation
[WireContract, {|TM3009:ExactlyOneOf(nameof(Isbn), nameof(Title))|}, {|TM3009:AtLeastOneOf(nameof(Isbn))|}, {|TM3009:AtMostOneOf(nameof(Isbn), "Author")|}]
public sealed partial record Query
{
    [WireName("isbn")]
    public string? Isbn { get; init; }

    [WireName("title")]
    public required string Title { get; init; }
}
// message: 'Query' has [ExactlyOneOf], which cannot be honoured: 'Title' is always given; let it be null, or a list
// message: 'Query' has [AtLeastOneOf], which cannot be honoured: it is about two members or more
// message: 'Query' has [AtMostOneOf], which cannot be honoured: 'Author' is no member on the wire
// fix
[WireContract, ExactlyOneOf(nameof(Isbn), nameof(Title))]
public sealed partial record Query
{
    [WireName("isbn")]
    public string? Isbn { get; init; }

    [WireName("title")]
    public string? Title { get; init; }
}
// near miss
[WireContract, AtLeastOneOf(nameof(Isbn), nameof(Titles))]
public sealed partial record Query
{
    [WireName("isbn")]
    public int? Isbn { get; init; }

    [WireName("title")]
    public List<string> Titles { get; init; } = [];
}
// violation
public enum Medium
{
    Book,
    Film,
}

[WireContract]
[{|TM3009:RequiredWhen(nameof(Kind), Medium.Book, nameof(Title))|}, {|TM3009:RequiredWhen(nameof(Kind), 1, nameof(Isbn))|}, {|TM3009:RequiredWhen(nameof(Kind), null!, nameof(Isbn))|}]
[{|TM3009:AbsentWhen("Sort", "x", nameof(Isbn))|}, {|TM3009:AbsentWhen(nameof(Titles), "x", nameof(Isbn))|}, {|TM3009:AbsentWhen(nameof(Isbn), "x")|}, {|TM3009:AbsentWhen(nameof(Isbn), "x", nameof(Isbn))|}]
[{|TM3009:ItemCountWhen(nameof(Isbn), "x", nameof(Kind), 1, 1)|}, {|TM3009:ItemCountWhen(nameof(Isbn), "x", nameof(Titles), 2, 1)|}, {|TM3009:ItemCountWhen(nameof(Isbn), "x", "Parts", 1, 2)|}]
public sealed partial record Query
{
    public Medium? Kind { get; init; }

    public string? Isbn { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];
}
// message: 'Query' has [RequiredWhen], which cannot be honoured: 'Title' is always given; let it be null, or a list
// message: 'Query' has [RequiredWhen], which cannot be honoured: 1 is no value of 'Kind'
// message: 'Query' has [RequiredWhen], which cannot be honoured: it asks for a value, which null is not
// message: 'Query' has [AbsentWhen], which cannot be honoured: 'Sort' is no member on the wire
// message: 'Query' has [AbsentWhen], which cannot be honoured: 'Titles' has items, and no value of its own
// message: 'Query' has [AbsentWhen], which cannot be honoured: it names no member that it is about
// message: 'Query' has [AbsentWhen], which cannot be honoured: 'Isbn' has the value itself
// message: 'Query' has [ItemCountWhen], which cannot be honoured: 'Kind' is no list
// message: 'Query' has [ItemCountWhen], which cannot be honoured: no list has 2 to 1 items
// message: 'Query' has [ItemCountWhen], which cannot be honoured: 'Parts' is no member on the wire
// near miss
public enum Medium
{
    Book,
    Film,
}

public abstract record Base
{
    public Medium Kind { get; init; }
}

[WireContract]
[RequiredWhen(nameof(Kind), Medium.Book, nameof(Isbn), nameof(Titles)), AbsentWhen(nameof(Kind), Medium.Film, nameof(Isbn)), ItemCountWhen(nameof(Price), 0, nameof(Titles), 0, 5)]
public sealed partial record Query : Base
{
    public string? Isbn { get; init; }

    public decimal? Price { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];
}
