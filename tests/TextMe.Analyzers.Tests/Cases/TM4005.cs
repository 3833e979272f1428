// violation
[WireContract]
public sealed partial record Order(Line[] Lines);

[WireContract]
public sealed partial record Line([property: Key] string Isbn, int Count);

public static class Shop
{
    public static Order Create() => new([new("111", 1), new("222", 1), [|new("111", 2)|]]);
}
// message: 'Lines' has two items whose key is "111"
// fix
[WireContract]
public sealed partial record Order(Line[] Lines);

[WireContract]
public sealed partial record Line([property: Key] string Isbn, int Count);

public static class Shop
{
    public static Order Create() => new([new("111", 3), new("222", 1)]);
}
// violation
[WireContract]
public sealed partial record Order
{
    public List<Line> Lines { get; init; } = [];
}

[WireContract]
public sealed partial record Line
{
    [Key]
    public required string Shop { get; init; }

    [Key]
    public required int Number { get; init; }
}

public static class Twins
{
    private const string Main = "main";

    public static object Create() => (
        new Order { Lines = { new() { Shop = Main, Number = 1 }, [|new Line { Number = 1, Shop = "main" }|] } },
        new Order { Lines = new List<Line> { new() { Shop = Main, Number = 1 }, new() { Shop = Main, Number = 2 }, [|new() { Shop = Main, Number = 2 }|] } });
}
// message: 'Lines' has two items whose key is "main", 1
// message: 'Lines' has two items whose key is "main", 2
// violation
[WireContract]
public sealed partial record Order
{
    [WireName("parcel"), UniqueItems(nameof(Parcel.Lines), nameof(Line.Isbn))]
    public required IReadOnlyList<Parcel> Parcels { get; init; }
}

[WireContract]
public sealed partial record Parcel
{
    [WireName("line")]
    public List<Line> Lines { get; init; } = [];
}

[WireContract]
public sealed partial record Line(string? Isbn);

public static class Shop
{
    public static Order Create() => new()
    {
        Parcels =
        [
            new() { Lines = [new("111"), new((string?)null), new((string?)null)] },
            new Parcel { Lines = new List<Line> { new("222"), [|new("111")|] } },
            new(),
        ],
    };
}
// message: 'Parcels' has two items whose key is "111"
// near miss
[WireContract]
public sealed partial record Order(Line[] Lines, string[] Tags);

[WireContract]
public sealed partial record Line
{
    [Key]
    public string Isbn { get; init; } = "";

    public int? Count { get; init; }
}

public static class Shop
{
    public static Order Create(string given, bool flag) => new(
        [
            new() { Isbn = given, Count = 1 },
            new() { Isbn = given, Count = 1 },
            new() { Isbn = flag ? "1" : "2" },
            new() { Isbn = "1" },
        ],
        ["same", "same"]);
}
// near miss
[WireContract]
public sealed partial record Order(Line[] Lines);

[WireContract]
public sealed partial record Line
{
    [Key]
    public string? Id { get; init; }
}

public static class Shop
{
    public static Order Create() => new([new() { Id = null }, new() { Id = null }]);
}
// violation
using System.Collections.Immutable;

[WireContract]
public sealed partial record Order(ImmutableArray<Line> Lines, List<Line> Others);

[WireContract]
public sealed partial record Line([property: Key] string Isbn, int Count);

public static class Shop
{
    public static Order Create()
    {
        var order = new Order(ImmutableArray.Create(new Line("111", 1), [|new Line("111", 2)|]), new([new("222", 1), [|new("222", 2)|]]));
        order.Others.AddRange([new("333", 1), new("222", 1), [|new("333", 2)|]]);
        order.Others.Add(new("333", 1));
        return order;
    }
}
// message: 'Lines' has two items whose key is "111"
// message: 'Others' has two items whose key is "222"
// message: 'Others' has two items whose key is "333"
