// violation
[WireContract]
public sealed partial record Book
{
    [RegularExpression({|TM3005:"[0-9"|})]
    public string? Isbn { get; init; }
}
// message: 'Isbn': '[0-9' is no regular expression of .NET
// fix
[WireContract]
public sealed partial record Book
{
    [RegularExpression("[0-9]+")]
    public string? Isbn { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [RegularExpression(@"(?<group>[^]\w-[aeiou]]{2,})\k<group>(?i:x)")]
    public string? Isbn { get; init; }
}
