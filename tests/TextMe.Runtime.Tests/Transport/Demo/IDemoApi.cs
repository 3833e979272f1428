using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Demo;

/// <summary>A contract of two operations with all that the generator makes of it, written by hand: one returns its reply, one its result.</summary>
internal interface IDemoApi : IApiContract<IDemoApi>
{
    static string IApiContract<IDemoApi>.DefaultPath => "/api";

    Task<DemoToken> GetTokenAsync(DemoTokenRequest request, CancellationToken cancellationToken = default);

    Task<ApiResult<DemoBlocked>> BlockAsync(DemoBlockRequest request, CancellationToken cancellationToken = default);

    static IDemoApi IApiContract<IDemoApi>.CreateClient(IWireTransport transport) => new DemoClient(transport);

    static IWireEndpoint IApiContract<IDemoApi>.CreateEndpoint(IDemoApi implementation) => new DemoEndpoint(implementation);
}

internal static class DemoOperations
{
    public static WireOperation<DemoTokenRequest, DemoToken> GetToken { get; } = new("getToken")
    {
        Path = "/api",
        ReplyHasMessage = true,
        CredentialsStatuses = [3],
        QuotaStatuses = [4],
        TransientStatuses = [6],
    };

    public static WireOperation<DemoBlockRequest, DemoBlocked> Block { get; } = new("block")
    {
        Path = "/api",
        Safety = OperationSafety.Idempotent,
        SuccessStatuses = [946, 0],
        PartialStatuses = [947],
    };
}

internal sealed class DemoClient(IWireTransport transport) : IDemoApi
{
    public async Task<DemoToken> GetTokenAsync(DemoTokenRequest request, CancellationToken cancellationToken = default) =>
        (await transport.SendAsync(DemoOperations.GetToken, request, cancellationToken).ConfigureAwait(false)).GetValueOrThrow();

    public Task<ApiResult<DemoBlocked>> BlockAsync(DemoBlockRequest request, CancellationToken cancellationToken = default) =>
        transport.SendAsync(DemoOperations.Block, request, cancellationToken).AsTask();
}

internal sealed class DemoEndpoint(IDemoApi implementation) : WireEndpoint(s_settings)
{
    private static readonly EndpointSettings s_settings = new();

    private static readonly MemberStatus[] s_getTokenStatuses = [new("username", 8, "The user name is too long"), new("action", 7, "No such action")];

    protected override ValueTask DispatchAsync(EndpointCall endpointCall) => endpointCall.Operation switch
    {
        "getToken" => endpointCall.ReplyAsync(
            DemoOperations.GetToken,
            s_getTokenStatuses,
            implementation,
            static (implementation, request, cancellationToken) => implementation.GetTokenAsync(request, cancellationToken)),
        "block" => endpointCall.ResultAsync(
            DemoOperations.Block,
            [],
            implementation,
            static (implementation, request, cancellationToken) => implementation.BlockAsync(request, cancellationToken)),
        _ => endpointCall.UnknownOperationAsync(),
    };
}
