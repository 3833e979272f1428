using System.Threading;
using System.Threading.Tasks;
using RestEase;

namespace TextMe.Benchmarks.Payloads;

/// <summary>The small payloads as a contract.</summary>
[ApiContract(DefaultPath = "/api")]
public partial interface ITokenApi
{
    [Operation("getApiToken")]
    Task<TokenReply> GetApiTokenAsync(TokenRequest request, CancellationToken cancellationToken = default);
}

/// <summary>The same call for RestEase.</summary>
public interface ITokenApiPeer
{
    [Post("api")]
    Task<TokenReplyPeer> GetApiTokenAsync([Body] TokenEnvelopePeer request);
}
