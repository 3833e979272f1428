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
