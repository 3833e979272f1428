// violation
[WireContract]
public sealed partial record Order([ItemCount(1, 3)] string[] Titles);

public static class Shop
{
    public static Order[] Orders() => [new([|[]|]), new([|["a", "b", "c", "d"]|])];
}
// message: 'Titles' has 0 items; [ItemCount] allows 1 to 3
// message: 'Titles' has 4 items; [ItemCount] allows 1 to 3
// fix
[WireContract]
public sealed partial record Order([ItemCount(1, 3)] string[] Titles);

public static class Shop
{
    public static Order[] Orders() => [new(["a"]), new(["b", "c", "d"])];
}
// violation
[WireContract]
public sealed partial record Order
{
    [MaxLength(2)]
    public List<string> Titles { get; init; } = [];

    [Length(2, 2)]
    public IReadOnlyList<int>? Numbers { get; init; }
}

public static class Shop
{
    public static object Orders(string[] more, bool flag) => (
        new Order { Titles = [|["a", "b", "c", .. more]|], Numbers = [|new[] { 1 }|] },
        new Order { Titles = { "a", "b" }, Numbers = flag ? [|new List<int> { 1, 2, 3 }|] : [|new int[0]|] },
        new Order { Titles = [|{ "a", "b", "c" }|] });
}
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Numbers' has 1 item; [Length] allows exactly 2
// message: 'Numbers' has 3 items; [Length] allows exactly 2
// message: 'Numbers' has 0 items; [Length] allows exactly 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// near miss
[WireContract]
public sealed partial record Order
{
    [MinLength(1)]
    public List<string> Titles { get; init; } = [];

    [Length(2, 2)]
    public IReadOnlyList<int>? Numbers { get; init; }
}

public static class Shop
{
    public static object Orders(int[] more)
    {
        // It can be filled later.
        var order = new Order { Titles = [], Numbers = [1, .. more] };
        order.Titles.Add("a");
        return (order, new Order { Titles = new List<string>(), Numbers = null }, new Order { Titles = { "a" }, Numbers = more });
    }
}
// violation
[WireContract]
public sealed partial record Book
{
    [Length(1, 2)]
    public byte[]? Cover { get; init; }

    [XmlElement(DataType = "hexBinary"), ItemCount(2, 2)]
    public byte[]? Key { get; init; }
}

public static class Shop
{
    public static Book[] Books() => [new() { Cover = [|[]|], Key = [|new byte[] { 1 }|] }, new() { Cover = [1, 2], Key = [3, 4] }];
}
// message: 'Cover' has 0 bytes; [Length] allows 1 to 2
// message: 'Key' has 1 byte; [ItemCount] allows exactly 2
// violation
using System.Collections.Immutable;
using System.Linq;

[WireContract]
public sealed partial record Order
{
    [MaxLength(2)]
    public required IReadOnlyList<string> Titles { get; init; }
}

public static class Shop
{
    public static Order[] Orders() =>
    [
        new() { Titles = (string[])[|["a", "b", "c"]|] },
        new() { Titles = [|new List<string>(["a", "b", "c"])|] },
        new() { Titles = [|new List<string>(["a", "b"]) { "c" }|] },
        new() { Titles = [|new List<string>(3) { "a", "b", "c" }|] },
        new() { Titles = [|ImmutableArray.Create("a", "b", "c")|] },
        new() { Titles = [|ImmutableArray.Create("a", "b", "c", "d", "e")|] },
        new() { Titles = [|ImmutableArray.Create(new[] { "a", "b", "c" })|] },
        new() { Titles = [|ImmutableArray.Create<string>(["a", "b", "c"])|] },
        new() { Titles = [|ImmutableList.Create("a", "b", "c")|] },
        new() { Titles = (ImmutableArray<string>)[|["a", "b", "c"]|] },
        new() { Titles = [|new[] { "a", "b", "c" }.ToList()|] },
        new() { Titles = [|new List<string> { "a", "b", "c" }.ToArray()|] },
        new() { Titles = [|new List<string> { "a", "b", "c" }.AsReadOnly()|] },
        new() { Titles = [|((string[])["a", "b", "c"]).ToImmutableArray()|] },
    ];
}
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 5 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// violation
using System.Collections.Immutable;
using System.Collections.ObjectModel;

[WireContract]
public sealed partial record Order
{
    [MaxLength(2)]
    public Collection<string> Titles { get; init; } = [];

    [Length(1, 2)]
    public HashSet<string> Tags { get; init; } = [];

    [Length(2, 3)]
    public ImmutableArray<int> Numbers { get; init; } = [1, 2];

    [Length(2, 3)]
    public IReadOnlyList<int>? Others { get; init; }
}

public static class Shop
{
    public static object[] Orders(Order? order)
    {
        string[] titles = ["a", "b", "c"];
        ImmutableArray<int> numbers;
        numbers = [1, 2, 3, 4];
        order!.Tags.UnionWith(titles);
        order?.Titles.AddRange([|["a", "b", "c"]|]);
        return
        [
            new Order { Titles = [|new Collection<string>(titles)|], Numbers = [|numbers|] },
            new Order { Numbers = [|ImmutableArray.Create(1)|], Tags = [|["a", "b", "a", "c"]|] },
            new Order { Numbers = [|[]|], Tags = [|new() { "a", "b", "c" }|], Others = [|Array.Empty<int>()|] },
        ];
    }

    private static void AddRange<T>(this Collection<T> all, IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            all.Add(item);
        }
    }
}
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Titles' has 3 items; [MaxLength] allows 0 to 2
// message: 'Numbers' has 4 items; [Length] allows 2 to 3
// message: 'Numbers' has 1 item; [Length] allows 2 to 3
// message: 'Tags' has 3 items; [Length] allows 1 to 2
// message: 'Numbers' has 0 items; [Length] allows 2 to 3
// message: 'Tags' has 3 items; [Length] allows 1 to 2
// message: 'Others' has 0 items; [Length] allows 2 to 3
// near miss
using System.Collections.Immutable;
using System.Linq;

[WireContract]
public sealed partial record Order
{
    [Length(2, 2)]
    public IReadOnlyList<string>? Titles { get; init; }

    [Length(1, 2)]
    public HashSet<string> Tags { get; init; } = [];
}

public static class Shop
{
    public static object[] Orders(string[] given, string tag, int size)
    {
        List<string> filled = new(["a"]);
        filled.Add("b");
        string[] several = ["a"];
        several = given;
        return
        [
            new Order { Titles = filled },
            new Order { Titles = several },
            new Order { Titles = new List<string>(given) },
            new Order { Titles = new List<string>(given) { "b" } },
            new Order { Titles = new List<string>(2) { "a", "b" } },
            new Order { Titles = ImmutableArray.Create(given, 0, 2) },
            new Order { Titles = ImmutableArray.Create(given) },
            new Order { Titles = ImmutableList.Create("a", "b") },
            new Order { Titles = new[] { "a", "b", "c" }.Take(2).ToList() },
            new Order { Titles = new string[size] },
            new Order { Titles = Repeat.Create("a", "b", "c") },
            new Order { Titles = new List<string>(), Tags = ["a", tag, "a", tag, "b"] },
            new Order { Tags = new(StringComparer.OrdinalIgnoreCase) { "a", "b" } },
            new Order { Tags = new() { "a", "b", "b" } },
        ];
    }
}

public static class Repeat
{
    public static string[] Create(params string[] items) => [.. items.Distinct().Take(2)];
}
