using System.Threading;
using System.Threading.Tasks;

namespace TextMe.OldTls;

/// <summary>The smallest contract.</summary>
[ApiContract]
internal partial interface IPingApi
{
    [Operation("ping")]
    Task<Pong> PingAsync([WireName("id")] int id, CancellationToken cancellationToken = default);
}

[WireContract]
internal sealed partial record Pong([property: WireName("id")] int? Id);
