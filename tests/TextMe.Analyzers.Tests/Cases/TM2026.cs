// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy HH:mm", TimeZone = {|TM2026:"Asia/Jerusalm"|})]
    public required DateTimeOffset Sold { get; init; }
}
// message: 'Sold' has the time zone 'Asia/Jerusalm', which is no IANA id that is known here; 'Asia/Jerusalem' is
// fix: Use 'Asia/Jerusalem'
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy HH:mm", TimeZone = "Asia/Jerusalem")]
    public required DateTimeOffset Sold { get; init; }
}
// violation
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy HH:mm", TimeZone = {|TM2026:"Israel Standard Time"|})]
    public required DateTimeOffset Sold { get; init; }
}
// message: 'Sold' has the time zone 'Israel Standard Time', which is no IANA id that is known here
// near miss
[WireContract]
public sealed partial record Book
{
    [WireFormat("dd/MM/yyyy HH:mm", TimeZone = "America/Argentina/Buenos_Aires")]
    public required DateTimeOffset Sold { get; init; }

    [WireFormat("dd/MM/yyyy HH:mm", TimeZone = "UTC")]
    public required DateTimeOffset Bought { get; init; }
}
