// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat({|TM2025:"dd/MM/yy"|})]
    public required DateOnly Bought { get; init; }
}
// message: 'Bought' has the format 'dd/MM/yy', whose years are read as 1950 to 2049
// fix: Use 'dd/MM/yyyy'
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy")]
    public required DateOnly Bought { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [WireFormat("yyyy 'yy' MM dd")]
    public required DateOnly Bought { get; init; }
}
