using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Retries;

/// <summary>One operation of each safety.</summary>
[ApiContract(DefaultPath = "/api", CredentialsStatuses = [3], TransientStatuses = [6], UnknownStatuses = [998])]
internal partial interface IRetryApi
{
    [Operation("look", Safety = OperationSafety.ReadOnly)]
    Task<Noted> LookAsync(Note request, CancellationToken cancellationToken = default);

    [Operation("put", Safety = OperationSafety.Idempotent, DoneStatuses = [955])]
    Task<ApiResult<Noted>> PutAsync(Note request, CancellationToken cancellationToken = default);

    [Operation("send", Safety = OperationSafety.Unsafe)]
    Task<Noted> SendAsync(Note request, CancellationToken cancellationToken = default);
}

[WireContract]
internal sealed partial record Note : IReconcilable
{
    [WireName("id")]
    public required string Id { get; init; }

    [WireName("phone"), Sensitive]
    public string? Phone { get; init; }

    [WireName("text"), Sensitive]
    public string? Text { get; init; }

    public IReadOnlyList<string> ExternalIds => [Id];
}

[WireContract]
internal sealed partial record Noted([property: WireName("message")] string? Message);
