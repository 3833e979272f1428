// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks", SuccessStatuses = [0, 1], PartialStatuses = {|TM1010:[1, 2]|})]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// message: 'StoreBooksAsync' has 1 in SuccessStatuses and in PartialStatuses
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks", SuccessStatuses = [0], PartialStatuses = [1, 2])]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// violation
[ApiContract(SuccessStatuses = [7])]
public partial interface ILibrary
{
    [Operation("storeBooks", PartialStatuses = {|TM1010:new[] { 7 }|})]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// message: 'StoreBooksAsync' has 7 in SuccessStatuses and in PartialStatuses
// near miss
[ApiContract(SuccessStatuses = [7])]
public partial interface ILibrary
{
    [Operation("storeBooks", SuccessStatuses = [0], PartialStatuses = [7])]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// violation
[ApiContract(CredentialsStatuses = [3], QuotaStatuses = {|TM1010:[4, 3]|})]
public partial interface ILibrary
{
    [Operation("storeBooks")]
    Task<Stored> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// message: 'ILibrary' has 3 in CredentialsStatuses and in QuotaStatuses
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("shelve", Safety = OperationSafety.Idempotent, UnknownStatuses = [998], DoneStatuses = {|TM1010:[5, 998]|})]
    Task<Stored> ShelveAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// message: 'ShelveAsync' has 998 in UnknownStatuses and in DoneStatuses
// near miss
[ApiContract(QuotaStatuses = [4, 12])]
public partial interface ILibrary
{
    [Operation("shelve", Safety = OperationSafety.Idempotent, RejectedStatuses = [12], TransientStatuses = [4], DoneStatuses = [12])]
    Task<Stored> ShelveAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
