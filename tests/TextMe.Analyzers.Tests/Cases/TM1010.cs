// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("storeBooks", SuccessStatuses = [0, 1], PartialStatuses = {|TM1010:[1, 2]|})]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
// message: 'StoreBooksAsync' names 1 as a success and as partial
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
// message: 'StoreBooksAsync' names 7 as a success and as partial
// near miss
[ApiContract(SuccessStatuses = [7])]
public partial interface ILibrary
{
    [Operation("storeBooks", SuccessStatuses = [0], PartialStatuses = [7])]
    Task<ApiResult<Stored>> StoreBooksAsync(string shelf, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Stored([WireName("status")] int Status);
