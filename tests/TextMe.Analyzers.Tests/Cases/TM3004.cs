// violation
[WireContract]
public sealed partial record Book
{
    [{|TM3004:StringLength(-1)|}]
    public string? Title { get; init; }

    [{|TM3004:MaxLength(0)|}]
    public List<string>? Tags { get; init; }

    [{|TM3004:ItemCount(-1, 5)|}]
    public List<string>? Authors { get; init; }
}
// message: 'Title': [StringLength] has the length -1
// message: 'Tags': [MaxLength] has the length 0
// message: 'Authors': [ItemCount] has the length -1
// fix
[WireContract]
public sealed partial record Book
{
    [StringLength(100)]
    public string? Title { get; init; }

    [MaxLength(10)]
    public List<string>? Tags { get; init; }

    [ItemCount(0, 5)]
    public List<string>? Authors { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [MaxLength(-1), MinLength(0)]
    public string? Title { get; init; }
}
