using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>An implementation of which a test overrides what it needs.</summary>
internal abstract class UnansweredApi : ITextMeApi
{
    public virtual Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiToken>(request);

    public virtual Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<SendReceipt>(request);

    public virtual Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<SendReceipt>(request);

    public virtual Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<OtpReceipt>(request);

    public virtual Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<Reply>>(request);

    public virtual Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<AccountBalance>(request);

    public virtual Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<DeliveryReports>(request);

    public virtual Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<DeliveryReports>(request);

    public virtual Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<IncomingMessages>(request);

    public virtual Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<BlockedNumbers>(request);

    public virtual Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<Reply>>(request);

    public virtual Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<Reply>>(request);

    public virtual Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(CreateContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<ContactListsCreated>>(request);

    public virtual Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<BatchReply>>(request);

    public virtual Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<BatchReply>>(request);

    public virtual Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<BatchReply>>(request);

    public virtual Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ContactLists>(request);

    public virtual Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ContactList>(request);

    public virtual Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<Reply>(request);

    public virtual Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<BirthdayCampaigns>(request);

    public virtual Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<Reply>(request);

    public virtual Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<ApiResult<SendersSubmitted>>(request);

    public virtual Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<VerifiedSenders>(request);

    public virtual Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<Reply>(request);

    public virtual Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<Reply>(request);

    public virtual Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<SubAccountBalances>(request);

    public virtual Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default) =>
        AnswerAsync<Reply>(request);

    /// <summary>Answers what no override answers.</summary>
    protected virtual Task<T> AnswerAsync<T>(object request) => throw new NotSupportedException();
}
