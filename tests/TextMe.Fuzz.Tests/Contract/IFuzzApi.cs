using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Fuzz.Tests;

/// <summary>Operations of each kind.</summary>
[ApiContract(DefaultPath = "/fuzz", CredentialsStatuses = [3], QuotaStatuses = [4], TransientStatuses = [6])]
public partial interface IFuzzApi
{
    [Operation("send", PartialStatuses = [7])]
    Task<ApiResult<Receipt>> SendAsync(Message request, CancellationToken cancellationToken = default);

    [Operation("find", Safety = OperationSafety.ReadOnly), FixedElement("version/major", "2")]
    Task<Scalars> FindAsync(
        [WireName("where/id")] int id,
        [WireName("where/name")] string? name,
        [WireName("day")] Days days,
        CancellationToken cancellationToken = default);
}
