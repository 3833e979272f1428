using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>An implementation of which a test overrides what it needs.</summary>
internal abstract class UnansweredApi : ITextMeApi
{
    public virtual Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public virtual Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(CreateContactListsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
