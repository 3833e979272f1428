using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Client.Tests;

namespace TextMe.Fuzz.Tests;

/// <summary>Answers with what it was asked; what it does not know it fails at.</summary>
internal sealed class FuzzTextMe : UnansweredApi
{
    public override Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default) => request.Action switch
    {
        TokenAction.New => Task.FromResult(new ApiToken { Token = request.Username, ExpiresAt = ServiceTime.ToSecond(DateTimeOffset.UnixEpoch) }),
        _ => throw new ApiException(ApiStatus.UnknownUsername, request.AdminUsername),
    };

    public override Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new SendReceipt { Message = request.Message.Value, ShipmentId = request.Tag });

    public override Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new DeliveryReports
        {
            Reports = [.. request.ExternalIds.Select(id => new DeliveryReport { ExternalId = id, Status = 102, Date = ServiceTime.Of(request.From) })],
        });

    public override Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ApiResult<BatchReply>(new BatchReply
        {
            Errors = [.. request.Lists.SelectMany(static list => list.Contacts).Where(static contact => !contact.Phone.IsValid).Select(static contact => contact.Phone.Value)],
        }));
}
