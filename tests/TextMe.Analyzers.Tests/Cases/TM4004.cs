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
// message: 'Numbers' has 1 items; [Length] allows exactly 2
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
// message: 'Cover' has 0 items; [Length] allows 1 to 2
// message: 'Key' has 1 items; [ItemCount] allows exactly 2
