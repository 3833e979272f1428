using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>Operations that are not emulated.</content>
public sealed partial class TokenService
{
    /// <inheritdoc/>
    public Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<SendReceipt>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<SendReceipt>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<OtpReceipt>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<Reply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<AccountBalance>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<DeliveryReports>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<DeliveryReports>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<IncomingMessages>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<BlockedNumbers>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<Reply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<Reply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(CreateContactListsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<ContactListsCreated>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<BatchReply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<BatchReply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<BatchReply>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ContactLists>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ContactList>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<Reply>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<BirthdayCampaigns>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<Reply>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<ApiResult<SendersSubmitted>>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<VerifiedSenders>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<Reply>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<Reply>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<SubAccountBalances>(Refusal.UnknownCommand());

    /// <inheritdoc/>
    public Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<Reply>(Refusal.UnknownCommand());
}
