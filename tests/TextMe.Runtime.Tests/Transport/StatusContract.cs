using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport;

/// <summary>A contract with every class of status, at the contract and at operations.</summary>
[ApiContract(
    SuccessStatuses = [0, 1],
    CredentialsStatuses = [3, 10],
    QuotaStatuses = [4, 12],
    TransientStatuses = [6],
    UnknownStatuses = [998, 999])]
internal partial interface IStatusApi
{
    [Operation("plain")]
    Task<ApiResult<StatusReply>> PlainAsync(Parcel request, CancellationToken cancellationToken = default);

    [Operation(
        "own",
        Safety = OperationSafety.Idempotent,
        SuccessStatuses = [946, 3],
        PartialStatuses = [944],
        RejectedStatuses = [12],
        CredentialsStatuses = [6],
        QuotaStatuses = [10],
        TransientStatuses = [998],
        UnknownStatuses = [7],
        DoneStatuses = [955])]
    Task<ApiResult<StatusReply>> OwnAsync(Parcel request, CancellationToken cancellationToken = default);

    [Operation("fixed", PartialStatuses = [944]), FixedElement("version", "2")]
    Task<ApiResult<Batch>> SendAllAsync(Parcel request, CancellationToken cancellationToken = default);

    [Operation("fields")]
    Task<StatusReply> FieldsAsync(string id, CancellationToken cancellationToken = default);
}

[WireContract]
internal sealed partial record Parcel : IReconcilable
{
    [WireName("id")]
    public required string Id { get; init; }

    public IReadOnlyList<string> ExternalIds { get; init; } = [];
}

[WireContract]
internal sealed partial record StatusReply([property: WireName("note")] string? Note);

[WireContract]
internal sealed partial record Batch : IPartialReply
{
    [WireName("refused")]
    public int Refused { get; init; }

    [WireName("message")]
    public string? Message { get; init; }

    public bool IsPartial { get => Refused > 0 || field; init; }
}
