// violation
[WireContract]
public sealed partial record Book
{
    [Range(0, {|TM3003:300|})]
    public required byte Pages { get; init; }
}
// message: 'Pages': 300, a bound of [Range], is no value of 'byte'
// fix
[WireContract]
public sealed partial record Book
{
    [Range(0, 255)]
    public required byte Pages { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [Range({|TM3003:0.5|}, {|TM3003:double.MaxValue|})]
    public required int Pages { get; init; }

    [Range(typeof(decimal), {|TM3003:"much"|}, "10")]
    public required decimal Price { get; init; }

    [Range(typeof(DateTime), "2000-01-01", {|TM3003:"2000-13-01"|})]
    public required DateTime Bought { get; init; }
}
// message: 'Pages': 0.5, a bound of [Range], is no value of 'int'
// message: 'Pages': 1.7976931348623157E+308, a bound of [Range], is no value of 'int'
// message: 'Price': "much", a bound of [Range], is no value of 'decimal'
// message: 'Bought': "2000-13-01", a bound of [Range], is no value of 'System.DateTime'
// near miss
[WireContract]
public sealed partial record Book
{
    [Range(0, 255)]
    public required byte Pages { get; init; }

    [Range(0.5, double.MaxValue)]
    public required double Weight { get; init; }

    [Range(typeof(decimal), "0.01", "1000")]
    public decimal? Price { get; init; }

    [Range(1, int.MaxValue)]
    public required long Copies { get; init; }
}
