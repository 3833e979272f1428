// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks")]
    Task<Stored> {|TM1013:StoreBooksAsync|}(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("refused")] IReadOnlyList<string> Refused) : IPartialReply
{
    public bool IsPartial => Refused.Count > 0;
}
// message: 'StoreBooksAsync' must return ApiResult<Stored>: 'Stored' can say that only a part was done
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks")]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("refused")] IReadOnlyList<string> Refused) : IPartialReply
{
    public bool IsPartial => Refused.Count > 0;
}
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks")]
    ValueTask<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("refused")] IReadOnlyList<string> Refused) : IPartialReply
{
    public bool IsPartial { get; init; }
}
