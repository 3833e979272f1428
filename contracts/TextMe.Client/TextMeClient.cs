using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>The API for one account: what it is asked without a username, it sends with its own.</summary>
/// <remarks>
/// A reseller names a sub-account in the request (<see cref="AccountRequest.Username"/>) and keeps its own token. Only a request for a token names both of its
/// accounts itself. Safe for use by many calls at one time.
/// </remarks>
public sealed class TextMeClient : ITextMeApi
{
    private readonly ITextMeApi _api;
    private readonly string _target = "";

    /// <summary>Creates the client over a transport.</summary>
    /// <param name="transport">Carries the requests, with a token of the account.</param>
    /// <param name="username">The account's username.</param>
    /// <exception cref="ArgumentException">The username is empty.</exception>
    public TextMeClient(IWireTransport transport, string username)
        : this(ITextMeApi.Create(transport), username)
    {
    }

    /// <summary>Creates the client over another implementation of the API.</summary>
    /// <param name="api">Answers the requests.</param>
    /// <param name="username">The account's username.</param>
    /// <exception cref="ArgumentException">The username is empty.</exception>
    public TextMeClient(ITextMeApi api, string username)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(username);
        _api = api;
        Username = username;
    }

    internal TextMeClient(IWireTransport transport, TextMeOptions options)
        : this(transport, options.Username)
    {
        _target = " at " + options.Target;
    }

    /// <summary>The account's username.</summary>
    public string Username { get; }

    /// <summary>Creates a client over HTTP by itself, for programs without a service container. Make one and keep it: its connections are its own.</summary>
    /// <param name="username">The account's username.</param>
    /// <param name="token">A token of the account, from configuration or a secret store.</param>
    /// <exception cref="ArgumentException">The username or the token is empty or cannot be sent.</exception>
    public static TextMeClient Create(string username, [Sensitive] string token) => Create(new TextMeOptions { Username = username, Token = token });

    /// <summary>Creates a client over HTTP by itself. Make one and keep it: its connections are its own.</summary>
    /// <param name="options">Who calls what; later changes have no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong.</exception>
    public static TextMeClient Create(TextMeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(" ", errors), nameof(options));
        }

        if (options.TokenStore is not null)
        {
            throw new ArgumentException($"{nameof(TextMeOptions.TokenStore)} needs a service container, which ends its work.", nameof(options));
        }

        if (options.LogBodies)
        {
            throw new ArgumentException($"{nameof(TextMeOptions.LogBodies)} needs a service container, which has a log.", nameof(options));
        }

        // The transport times the whole call itself; the client's own timeout would end at the headers.
        var http = new HttpClient(HttpWireTransport.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        return new TextMeClient(new HttpWireTransport(http, options.ToTransportOptions(options.CreateTokens())), options);
    }

    /// <summary>The account and, of a client over HTTP, where its calls go.</summary>
    public override string ToString() => Username + _target;

    /// <inheritdoc/>
    public Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default) =>
        _api.GetApiTokenAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<SendReceipt> SendSmsAsync(SmsRequest request, CancellationToken cancellationToken = default) =>
        _api.SendSmsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<SendReceipt> SendBulkAsync(BulkRequest request, CancellationToken cancellationToken = default) =>
        _api.SendBulkAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<OtpReceipt> SendOtpAsync(SendOtpRequest request, CancellationToken cancellationToken = default) =>
        _api.SendOtpAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> ValidateOtpAsync(ValidateOtpRequest request, CancellationToken cancellationToken = default) =>
        _api.ValidateOtpAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<AccountBalance> GetBalanceAsync(BalanceRequest request, CancellationToken cancellationToken = default) =>
        _api.GetBalanceAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<DeliveryReports> GetDeliveryReportsAsync(DeliveryReportsRequest request, CancellationToken cancellationToken = default) =>
        _api.GetDeliveryReportsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<DeliveryReports> GetDeliveryReportsByDateAsync(DeliveryReportsByDateRequest request, CancellationToken cancellationToken = default) =>
        _api.GetDeliveryReportsByDateAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<IncomingMessages> GetIncomingMessagesAsync(IncomingMessagesRequest request, CancellationToken cancellationToken = default) =>
        _api.GetIncomingMessagesAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<BlockedNumbers> GetBlockedNumbersAsync(BlockedNumbersRequest request, CancellationToken cancellationToken = default) =>
        _api.GetBlockedNumbersAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> BlockNumbersAsync(BlockNumbersRequest request, CancellationToken cancellationToken = default) =>
        _api.BlockNumbersAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<Reply>> UnblockNumbersAsync(UnblockNumbersRequest request, CancellationToken cancellationToken = default) =>
        _api.UnblockNumbersAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<ContactListsCreated>> CreateContactListsAsync(CreateContactListsRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateContactListsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> RemoveContactListsAsync(RemoveContactListsRequest request, CancellationToken cancellationToken = default) =>
        _api.RemoveContactListsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> AddContactsAsync(AddContactsRequest request, CancellationToken cancellationToken = default) =>
        _api.AddContactsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<BatchReply>> RemoveContactsAsync(RemoveContactsRequest request, CancellationToken cancellationToken = default) =>
        _api.RemoveContactsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactLists> GetContactListsAsync(ContactListsRequest request, CancellationToken cancellationToken = default) =>
        _api.GetContactListsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactList> GetContactListAsync(ContactListRequest request, CancellationToken cancellationToken = default) =>
        _api.GetContactListAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<Reply> CancelCampaignAsync(CancelCampaignRequest request, CancellationToken cancellationToken = default) =>
        _api.CancelCampaignAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<BirthdayCampaigns> GetBirthdayCampaignsAsync(BirthdayCampaignsRequest request, CancellationToken cancellationToken = default) =>
        _api.GetBirthdayCampaignsAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<Reply> EditBirthdayCampaignAsync(EditBirthdayCampaignRequest request, CancellationToken cancellationToken = default) =>
        _api.EditBirthdayCampaignAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResult<SendersSubmitted>> VerifySendersAsync(VerifySendersRequest request, CancellationToken cancellationToken = default) =>
        _api.VerifySendersAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<VerifiedSenders> GetVerifiedSendersAsync(VerifiedSendersRequest request, CancellationToken cancellationToken = default) =>
        _api.GetVerifiedSendersAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<Reply> CreateSubAccountAsync(CreateSubAccountRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateSubAccountAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<Reply> UpdateSubAccountBalanceAsync(UpdateSubAccountBalanceRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateSubAccountBalanceAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<SubAccountBalances> GetSubAccountBalancesAsync(SubAccountBalancesRequest request, CancellationToken cancellationToken = default) =>
        _api.GetSubAccountBalancesAsync(Complete(request), cancellationToken);

    /// <inheritdoc/>
    public Task<Reply> RegisterPushUrlAsync(RegisterPushUrlRequest request, CancellationToken cancellationToken = default) =>
        _api.RegisterPushUrlAsync(Complete(request), cancellationToken);

    private T Complete<T>(T request)
        where T : AccountRequest
    {
        ArgumentNullException.ThrowIfNull(request);

        // The copy of a record has its type, which the compiler cannot say of a type parameter.
        return string.IsNullOrEmpty(request.Username) ? (T)((AccountRequest)request with { Username = Username }) : request;
    }
}
