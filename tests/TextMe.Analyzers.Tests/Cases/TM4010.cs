// violation
[WireContract, ExactlyOneOf(nameof(Isbn), nameof(Title))]
public sealed partial record Query
{
    public string? Isbn { get; init; }

    public string? Title { get; init; }

    public int? Page { get; init; }
}

public static class Shop
{
    public static Query Create() => new() { Isbn = "111", [|Title = "Emma"|], Page = 2 };
}
// message: Of 'Query', 'Isbn' and 'Title' are given; [ExactlyOneOf] allows one
// fix
[WireContract, ExactlyOneOf(nameof(Isbn), nameof(Title))]
public sealed partial record Query
{
    public string? Isbn { get; init; }

    public string? Title { get; init; }

    public int? Page { get; init; }
}

public static class Shop
{
    public static Query Create() => new() { Isbn = "111", Page = 2 };
}
// violation
[WireContract, AtLeastOneOf(nameof(Isbns), nameof(Title)), AtMostOneOf(nameof(Page), nameof(Line))]
public partial record Query
{
    public IReadOnlyList<string> Isbns { get; init; } = [];

    public string? Title { get; init; }

    public int? Page { get; init; }

    public int? Line { get; init; }
}

[WireContract]
public sealed partial record Search : Query;

public static class Shop
{
    public static object Create(Query query, int page) => (
        [|new Query { Page = 2 }|],
        [|new Search { Isbns = [], Title = null }|],
        query with { Page = page, [|Line = 3|] });
}
// message: Of 'Query', none of 'Isbns', 'Title' is given; [AtLeastOneOf] allows one or more
// message: Of 'Search', none of 'Isbns', 'Title' is given; [AtLeastOneOf] allows one or more
// message: Of 'Query', 'Page' and 'Line' are given; [AtMostOneOf] allows one
// near miss
[WireContract, ExactlyOneOf(nameof(Isbn), nameof(Titles))]
public sealed partial record Query
{
    public string? Isbn { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];
}

[WireContract, AtLeastOneOf(nameof(First), nameof(Second))]
public sealed partial record Settable
{
    public int? First { get; set; }

    public int? Second { get; set; }
}

public static class Shop
{
    public static object Create(string? isbn, string[] titles, Query query) => (
        new Query { Isbn = isbn, Titles = titles },
        new Query { Isbn = "111", Titles = [] },
        new Query { Isbn = null, Titles = ["Emma"] },
        new Query { Isbn = isbn },
        new Query { Titles = [.. titles] },
        new Query() with { Isbn = "111" },
        query with { Isbn = "111" },
        new Settable());
}
