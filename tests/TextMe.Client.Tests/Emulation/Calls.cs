using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TextMe.Client.Tests.Emulation;

/// <summary>One call of every operation that the account of <see cref="OperationTests"/> is answered with success.</summary>
internal static class Calls
{
    private const string Phone = "0501112222";
    private const string OtherPhone = "0523334444";
    private const string Sender = "AcmeShop";
    private const string ListId = "1002";

    private static readonly DateTimeOffset s_from = IsraelTime.At(2027, 3, 1);
    private static readonly DateTimeOffset s_to = IsraelTime.At(2027, 3, 5);

    /// <summary>By the method's name: the call, and whether it changes what one can see of the account.</summary>
    public static IReadOnlyDictionary<string, (Func<ITextMeApi, Task<object>> RunAsync, bool Changes)> All { get; } =
        new Dictionary<string, (Func<ITextMeApi, Task<object>>, bool)>
        {
            [nameof(ITextMeApi.GetApiTokenAsync)] = (async api => await api.GetApiTokenAsync(Requests.For("acme", TokenAction.New)), true),
            [nameof(ITextMeApi.SendSmsAsync)] = (async api => await api.SendSmsAsync(Sender, OtherPhone, "Your order is on its way", "order-1"), true),
            [nameof(ITextMeApi.SendBulkAsync)] = (async api => await api.SendBulkAsync(new BulkRequest
            {
                Messages = [new BulkMessage { Source = Sender, Recipients = [Phone], ContactListIds = [ListId], Message = "Your order is on its way" }],
            }), true),
            [nameof(ITextMeApi.SendOtpAsync)] = (async api =>
                await api.SendOtpAsync(new SendOtpRequest { Phone = OtherPhone, Source = Sender }), true),
            [nameof(ITextMeApi.ValidateOtpAsync)] = (async api =>
                (await api.ValidateOtpAsync(new ValidateOtpRequest { Phone = Phone, Code = "482911" })).GetValueOrThrow(), false),
            [nameof(ITextMeApi.GetBalanceAsync)] = (async api => await api.GetBalanceAsync(new BalanceRequest { Kind = BalanceKind.Mail }), false),
            [nameof(ITextMeApi.GetDeliveryReportsAsync)] = (async api => Single((await api.GetDeliveryReportsAsync(
                new DeliveryReportsRequest { ExternalIds = ["order-501"], From = s_from, To = s_to })).Reports), false),
            [nameof(ITextMeApi.GetDeliveryReportsByDateAsync)] = (async api => Single((await api.GetDeliveryReportsByDateAsync(
                new DeliveryReportsByDateRequest { From = s_from, To = s_to })).Reports), false),
            [nameof(ITextMeApi.GetIncomingMessagesAsync)] = (async api => Single((await api.GetIncomingMessagesAsync(
                new IncomingMessagesRequest { From = s_from, To = s_to })).Messages), false),
            [nameof(ITextMeApi.GetBlockedNumbersAsync)] = (async api => Single((await api.GetBlockedNumbersAsync(
                new BlockedNumbersRequest { From = s_from, To = s_to })).Numbers), false),
            [nameof(ITextMeApi.BlockNumbersAsync)] = (async api =>
                (await api.BlockNumbersAsync(new BlockNumbersRequest { Phones = [OtherPhone] })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.UnblockNumbersAsync)] = (async api =>
                (await api.UnblockNumbersAsync(new UnblockNumbersRequest { Phones = [Phone], Reason = "Asked to return" })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.CreateContactListsAsync)] = (async api => Single((await api.CreateContactListsAsync(new CreateContactListsRequest
            {
                Lists = [new NewContactList { Name = "New", Contacts = [new Contact { Phone = Phone }] }],
            })).GetValueOrThrow().Ids), true),
            [nameof(ITextMeApi.RemoveContactListsAsync)] = (async api =>
                (await api.RemoveContactListsAsync(new RemoveContactListsRequest { Ids = [ListId] })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.AddContactsAsync)] = (async api =>
                (await api.AddContactsAsync(new AddContactsRequest { Lists = [Change(Phone)] })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.RemoveContactsAsync)] = (async api =>
                (await api.RemoveContactsAsync(new RemoveContactsRequest { Lists = [Change(OtherPhone)] })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.GetContactListsAsync)] = (async api =>
                Single((await api.GetContactListsAsync(new ContactListsRequest())).Lists), false),
            [nameof(ITextMeApi.GetContactListAsync)] = (async api =>
                Single((await api.GetContactListAsync(new ContactListRequest { Id = ListId })).Contacts), false),
            [nameof(ITextMeApi.CancelCampaignAsync)] = (async api =>
                await api.CancelCampaignAsync(new CancelCampaignRequest { CampaignName = "parcels" }), true),
            [nameof(ITextMeApi.GetBirthdayCampaignsAsync)] = (async api =>
                Single((await api.GetBirthdayCampaignsAsync(new BirthdayCampaignsRequest())).Campaigns), false),
            [nameof(ITextMeApi.EditBirthdayCampaignAsync)] = (async api =>
                await api.EditBirthdayCampaignAsync(new EditBirthdayCampaignRequest { CampaignId = "1001", Message = "Many happy returns" }), true),
            [nameof(ITextMeApi.VerifySendersAsync)] = (async api =>
                (await api.VerifySendersAsync(new VerifySendersRequest { Phones = ["031234567"] })).GetValueOrThrow(), true),
            [nameof(ITextMeApi.GetVerifiedSendersAsync)] = (async api =>
                Single((await api.GetVerifiedSendersAsync(new VerifiedSendersRequest { IncludesSubAccounts = true })).Senders), false),
            [nameof(ITextMeApi.CreateSubAccountAsync)] = (async api => await api.CreateSubAccountAsync(new CreateSubAccountRequest
            {
                Name = "Branch Two",
                NewUsername = "branch2",
                Password = "invented-2",
                Source = "Branch2",
                Amount = 5,
            }), true),
            [nameof(ITextMeApi.UpdateSubAccountBalanceAsync)] = (async api =>
                await api.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "branch", MoneyAmount = 0.5m }), true),
            [nameof(ITextMeApi.GetSubAccountBalancesAsync)] = (async api =>
                Single((await api.GetSubAccountBalancesAsync(new SubAccountBalancesRequest())).Balances), false),
            [nameof(ITextMeApi.RegisterPushUrlAsync)] = (async api =>
                await api.RegisterPushUrlAsync(new RegisterPushUrlRequest { Feed = PushFeed.DeliveryReports, Url = "https://app.example/dlr" }), true),
        };

    private static object Single<T>(IReadOnlyList<T> rows)
        where T : class => Xunit.Assert.Single(rows);

    private static ContactListChange Change(string phone) => new() { Id = ListId, Contacts = [new Contact { Phone = phone }] };
}
