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
// violation
public enum Medium
{
    Book,
    Film,
}

[WireContract]
[RequiredWhen(nameof(Kind), Medium.Book, nameof(Isbn)), AbsentWhen(nameof(Kind), Medium.Film, nameof(Isbn)), ItemCountWhen(nameof(IsSeries), true, nameof(Titles), 2, 3)]
public partial record Query
{
    public Medium? Kind { get; init; }

    public string? Isbn { get; init; }

    public bool? IsSeries { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];
}

[WireContract, AbsentWhen(nameof(Sort), "film", nameof(Pages)), AtLeastOneOf(nameof(Pages), nameof(Minutes))]
public sealed partial record Work(string Sort, int? Pages = null, int? Minutes = null);

public static class Shop
{
    public static object Create(Query query, string[] titles) => (
        new Query { [|Kind = Medium.Book|] },
        new Query { Kind = Medium.Book, [|Isbn = null|] },
        new Query { Kind = Medium.Film, [|Isbn = "111"|] },
        new Query { [|IsSeries = true|] },
        query with { IsSeries = true, [|Titles = ["Emma"]|] },
        query with { IsSeries = true, [|Titles = ["1", "2", "3", "4", .. titles]|] },
        new Work("film", [|300|]),
        [|new Work("book")|]);
}
// message: Of 'Query', 'Isbn' is not given where 'Kind' is Book; [RequiredWhen] asks for it
// message: Of 'Query', 'Isbn' is not given where 'Kind' is Book; [RequiredWhen] asks for it
// message: Of 'Query', 'Isbn' is given where 'Kind' is Film; [AbsentWhen] allows none
// message: Of 'Query', 'Titles' has 0 items where 'IsSeries' is true; [ItemCountWhen] allows 2 to 3
// message: Of 'Query', 'Titles' has 1 item where 'IsSeries' is true; [ItemCountWhen] allows 2 to 3
// message: Of 'Query', 'Titles' has 4 items where 'IsSeries' is true; [ItemCountWhen] allows 2 to 3
// message: Of 'Work', 'Pages' is given where 'Sort' is "film"; [AbsentWhen] allows none
// message: Of 'Work', none of 'Pages', 'Minutes' is given; [AtLeastOneOf] allows one or more
// near miss
public enum Medium
{
    Book,
    Film,
}

[WireContract]
[RequiredWhen(nameof(Kind), Medium.Book, nameof(Isbn)), AbsentWhen(nameof(Kind), Medium.Film, nameof(Isbn)), ItemCountWhen(nameof(IsSeries), true, nameof(Titles), 2, 3)]
[RequiredWhen(nameof(IsSeries), false, nameof(Parts)), AtLeastOneOf(nameof(Isbn), nameof(Known), nameof(Parts))]
public partial record Query
{
    public Medium? Kind { get; init; }

    public string? Isbn { get; init; }

    public string? Known { get; init; } = "yes";

    public bool? IsSeries { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    public List<string> Parts { get; init; } = [];
}

[WireContract, ExactlyOneOf(nameof(Pages), nameof(Minutes))]
public sealed partial record Work(string Sort, int? Pages = null, int? Minutes = null)
{
    public Work(int pages)
        : this("book", pages)
    {
    }
}

[WireContract, RequiredWhen(nameof(IsLent), true, nameof(Titles), nameof(Readers))]
public sealed partial record Loan
{
    public required bool IsLent { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = ["all"];

    public int? Readers { get; set; }
}

public static class Shop
{
    public static object Create(Query query, Medium kind, bool isSeries, string isbn, string[] titles) => (
        new Query { Kind = kind },
        new Query { Kind = Medium.Book, Isbn = isbn },
        new Query { Kind = isSeries ? Medium.Film : Medium.Book, Isbn = "1" },
        new Query { IsSeries = isSeries },
        new Query { IsSeries = true, Titles = titles },
        new Query { IsSeries = true, Titles = ["1", .. titles] },
        new Query { IsSeries = false },
        new Query { IsSeries = false, Parts = [] },
        query with { Kind = Medium.Book },
        query with { IsSeries = true },
        new Query { Kind = Medium.Book } with { Isbn = "1" },
        (new Work(300), new Work("film", Minutes: 90), new Loan { IsLent = true }));
}
// near miss
[WireContract, ExactlyOneOf(nameof(Pages), nameof(Title))]
public sealed partial record Query
{
    public List<int> Pages { get; init; } = [];

    public string? Title { get; init; }
}

public static class Shop
{
    // Whether a copy has items, and whether an empty list gets some, is known later.
    public static Query[] Create(int[] given) => [new() { Pages = new(given), Title = "Emma" }, new() { Pages = new List<int>(), Title = "Emma" }, new() { Pages = new() }];
}
