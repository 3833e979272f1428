// violation
[WireContract]
public sealed partial record Book
{
    public HttpClient? {|TM2004:Source|} { get; init; }
}
// message: 'Source' has the type 'System.Net.Http.HttpClient?', which cannot go over the wire: mark 'HttpClient' with [WireContract]
// fix
[WireContract]
public sealed partial record Book
{
    public Uri? Source { get; init; }
}
// near miss
[WireContract]
public sealed partial record Book
{
    [XmlIgnore, JsonIgnore]
    public HttpClient? Source { get; init; }
}
