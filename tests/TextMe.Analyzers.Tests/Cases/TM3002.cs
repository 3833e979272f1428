// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3002:StringLength(1, MinimumLength = 64)|}]
    public required string Title { get; init; }
}
// message: 'Title': [StringLength] goes from 64 to 1, so no value can pass
// fix: Swap the bounds
[WireContract]
public sealed partial record Book
{
    [StringLength(64, MinimumLength = 1)]
    public required string Title { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3002:Range(2100, 1450)|}]
    public required int Year { get; init; }

    [{|TM3002:Range(typeof(DateTime), "2100-01-01", "2000-01-01")|}]
    public DateTime? Bought { get; init; }

    [{|TM3002:ItemCount(5, 1)|}]
    public List<string> Tags { get; init; } = [];
}
// message: 'Year': [Range] goes from 2100 to 1450, so no value can pass
// message: 'Bought': [Range] goes from "2100-01-01" to "2000-01-01", so no value can pass
// message: 'Tags': [ItemCount] goes from 5 to 1, so no value can pass
// fix: Swap the bounds
[WireContract]
public sealed partial record Book
{
    [Range(1450, 2100)]
    public required int Year { get; init; }

    [Range(typeof(DateTime), "2000-01-01", "2100-01-01")]
    public DateTime? Bought { get; init; }

    [ItemCount(1, 5)]
    public List<string> Tags { get; init; } = [];
}
// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3002:Range(5, 5, MinimumIsExclusive = true)|}]
    public required int Year { get; init; }
}
// message: 'Year': [Range] goes from 5 to 5, so no value can pass
// near miss
[WireContract]
public sealed partial record Book
{
    [Range(5, 5)]
    public required int Year { get; init; }

    [StringLength(1, MinimumLength = 1)]
    public required string Title { get; init; }
}
