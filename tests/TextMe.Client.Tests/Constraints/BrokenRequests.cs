using System;
using System.Collections.Generic;
using System.Linq;
using TextMe.Client.Tests.Vectors;

namespace TextMe.Client.Tests.Constraints;

/// <summary>For each constraint of each request a request that breaks it, and nothing else.</summary>
internal static class BrokenRequests
{
    private static readonly string s_long = new('x', MessageText.MaxLength + 1);
    private static readonly string s_longName = new('n', 65);
    private static readonly string s_longCampaign = new('c', 51);

    public static IReadOnlyList<BrokenRequest> All { get; } =
    [
        .. Tokens(), .. Messages(), .. Bulk(), .. Passcodes(), .. Reports(), .. BlockList(), .. ContactLists(), .. Campaigns(), .. SubAccounts(), .. Others(),
    ];

    private static IEnumerable<BrokenRequest> Tokens() =>
    [
        new(Requests.For(s_longName, "acme", TokenAction.New), "user/username", "StringLength", 1),
        new(Requests.For("acme", s_longName, TokenAction.New), "username", "StringLength", 1),
    ];

    private static IEnumerable<BrokenRequest> Messages()
    {
        var sms = (SmsRequest)VectorTable.Find("sms", "minimal").Request;
        var link = new MessageLink { Id = "1", Url = "https://shop.example/" };
        var voice = new VoiceMessage { Kind = VoiceKind.Call };
        string[] lists = "1,2".Split(',');
        var recipient = new Recipient { Phone = "0501112222", Id = "a" };
        return
        [
            new(sms with { Source = "AcmeShopHaifa" }, "source", "RegularExpression", 992),
            new(sms with { Recipients = [] }, "destinations/phone", "AtLeastOneOf", 2),
            new(sms with { Recipients = ["0501112222", "call me"] }, "destinations/phone[1]", "PhoneNumber", 9),
            new(sms with { Recipients = ["+44 7700 900123"] }, "destinations/phone[0]", "PhoneNumber", 9),
            new(sms with { Recipients = [recipient, recipient with { Phone = "0523334444" }] }, "destinations/phone[1]/id", "UniqueItems", 9),
            new(sms with { Message = s_long }, "message", "StringLength", 989),
            new(sms with { MergesDynamicFields = true, ContactListIds = ["1"] }, "add_dynamic", "AbsentWhen", 987),
            new(sms with { MergesDynamicFields = true, Recipients = [], ContactListIds = lists }, "add_dynamic", "ItemCountWhen", 987),
            new(sms with { Links = [link with { Url = "ftp://shop.example/" }] }, "links/link[0]", "RegularExpression", 980),
            new(sms with { Links = [link, link] }, "links/link[1]/id", "UniqueItems", 980),
            new(sms with { SkipIfSentWithinDays = 0 }, "temp_bl", "Range", 714),
            new(sms with { SkipIfSentWithinDays = 15 }, "temp_bl", "Range", 714),
            new(sms with { CampaignName = s_longCampaign }, "campaign_name", "StringLength", 989),
            new(sms with { Voice = voice with { Rate = -11 } }, "tts/rate", "Range", 1),
            new(sms with { Voice = voice with { Repeat = 0 } }, "tts/repeat", "Range", 1),
        ];
    }

    private static IEnumerable<BrokenRequest> Bulk()
    {
        var bulk = (BulkRequest)VectorTable.Find("bulk", "minimal").Request;
        BulkMessage message = bulk.Messages[0];
        var link = new MessageLink { Id = "1", Url = "https://shop.example/" };
        return
        [
            new(bulk with { Messages = [] }, "messages/sms", "ItemCount", 2),
            new(bulk with { Messages = [.. Enumerable.Repeat(message with { Recipients = ["0501112222"] }, BulkRequest.MaxMessages + 1)] }, "messages/sms", "ItemCount", 1),
            Of(message with { Source = "Acme Shop" }, "source", "RegularExpression", 992),
            Of(message with { Recipients = [] }, "destinations/phone", "AtLeastOneOf", 2),
            Of(message with { Recipients = ["call me"] }, "destinations/phone[0]", "PhoneNumber", 9),
            new(bulk with { Messages = [message, message] }, "messages/sms[1]/destinations/phone[0]/id", "UniqueItems", 9),
            Of(message with { Message = s_long }, "message", "StringLength", 989),
            Of(message with { Links = [link with { Url = "shop.example" }] }, "links/link[0]", "RegularExpression", 980),
            Of(message with { Links = [link, link] }, "links/link[1]/id", "UniqueItems", 980),
            new(bulk with { SkipIfSentWithinDays = 15 }, "temp_bl", "Range", 714),
            new(bulk with { CampaignName = s_longCampaign }, "campaign_name", "StringLength", 989),
        ];

        BrokenRequest Of(BulkMessage broken, string path, string rule, int status) =>
            new(bulk with { Messages = [broken] }, $"messages/sms[0]/{path}", rule, status);
    }

    private static IEnumerable<BrokenRequest> Passcodes()
    {
        var send = (SendOtpRequest)VectorTable.Find("send_otp", "minimal").Request;
        var validate = (ValidateOtpRequest)VectorTable.Find("validate_otp", "right").Request;
        return
        [
            new(send with { Phone = "call me" }, "phone", "PhoneNumber", 9),
            new(send with { Phone = "+44 7700 900123" }, "phone", "PhoneNumber", 9),
            new(send with { Source = "AcmeShopHaifa" }, "source", "RegularExpression", 992),
            new(send with { AppId = -1 }, "app_id", "Range", 1),
            new(send with { MaxTries = 2 }, "max_tries", "Range", 1),
            new(send with { MaxTries = 6 }, "max_tries", "Range", 1),
            new(send with { ValidMinutes = 0 }, "valid_time", "Range", 1),
            new(send with { ValidMinutes = 16 }, "valid_time", "Range", 1),
            new(send with { Text = "Code: [cod]" }, "text", "RegularExpression", 1),
            new(send with { Text = "[code]" + s_long }, "text", "StringLength", 1),
            new(validate with { Phone = "call me" }, "phone", "PhoneNumber", 9),
            new(validate with { AppId = -1 }, "app_id", "Range", 1),
            new(validate with { Code = "48291" }, "code", "RegularExpression", 12),
            new(validate with { Code = "48291x" }, "code", "RegularExpression", 12),
        ];
    }

    private static IEnumerable<BrokenRequest> Reports()
    {
        var byId = (DeliveryReportsRequest)VectorTable.Find("dlr", "one").Request;
        var byDate = (DeliveryReportsByDateRequest)VectorTable.Find("dlrByDate", "one").Request;
        var incoming = (IncomingMessagesRequest)VectorTable.Find("incoming", "one").Request;
        var blocked = (BlockedNumbersRequest)VectorTable.Find("blacklist", "half-a-year").Request;
        TimeSpan tooLong = TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);
        TimeSpan back = -TimeSpan.FromMinutes(1);
        return
        [
            new(byId with { ExternalIds = [] }, "transactions/external_id", "ItemCount", 2),
            new(
                byId with { ExternalIds = [.. Enumerable.Repeat(new ExternalId("a"), DeliveryReportsRequest.MaxIds + 1)] },
                "transactions/external_id",
                "ItemCount",
                1),
            new(byId with { To = byId.From + tooLong }, "to", "Window", 1),
            new(byId with { To = byId.From + back }, "to", "Window", 1),
            new(byDate with { To = byDate.From + tooLong }, "to", "Window", 1),
            new(byDate with { To = byDate.From + back }, "to", "Window", 1),
            new(incoming with { To = incoming.From + back }, "to", "Window", 1),
            new(blocked with { To = blocked.From + back }, "to", "Window", 1),
        ];
    }

    private static IEnumerable<BrokenRequest> BlockList()
    {
        var block = (BlockNumbersRequest)VectorTable.Find("addNumBL", "blocked").Request;
        var unblock = (UnblockNumbersRequest)VectorTable.Find("rmNumBL", "all").Request;
        return
        [
            new(block with { Phones = [] }, "phones/phone", "ItemCount", 2),
            new(block with { Phones = ["call me"] }, "phones/phone[0]", "PhoneNumber", 933),
            new(unblock with { Phones = [] }, "phones/phone", "ItemCount", 2),
            new(unblock with { Phones = ["0501112222", "call me"] }, "phones/phone[1]", "PhoneNumber", 933),
            new(unblock with { Reason = "" }, "reason", "StringLength", 2),
        ];
    }

    private static IEnumerable<BrokenRequest> ContactLists()
    {
        var create = (CreateContactListsRequest)VectorTable.Find("newCL", "one").Request;
        var remove = (RemoveContactListsRequest)VectorTable.Find("removeCL", "all").Request;
        var add = (AddContactsRequest)VectorTable.Find("addNumCL", "all").Request;
        var take = (RemoveContactsRequest)VectorTable.Find("rmNumCL", "all").Request;
        var get = (ContactListRequest)VectorTable.Find("getCLbyID", "members").Request;
        return
        [
            new(create with { Lists = [] }, "cl", "ItemCount", 2),
            new(create with { Lists = [create.Lists[0] with { Name = "" }] }, "cl[0]/name", "StringLength", 2),
            new(remove with { Ids = [] }, "cl/id", "ItemCount", 2),
            new(add with { Lists = [] }, "cl", "ItemCount", 2),
            new(add with { Lists = [add.Lists[0] with { Id = "" }] }, "cl[0]/id", "StringLength", 2),
            new(add with { Lists = [add.Lists[0] with { Contacts = [] }] }, "cl[0]/destinations/destination", "ItemCount", 2),
            new(take with { Lists = [] }, "cl", "ItemCount", 2),
            new(take with { Lists = [take.Lists[0] with { Id = "" }] }, "cl[0]/id", "StringLength", 2),
            new(take with { Lists = [take.Lists[0] with { Contacts = [] }] }, "cl[0]/destinations/destination", "ItemCount", 2),
            new(get with { Id = "" }, "cl/id", "StringLength", 2),
        ];
    }

    private static IEnumerable<BrokenRequest> Campaigns()
    {
        var cancel = (CancelCampaignRequest)VectorTable.Find("cancel", "by-id").Request;
        var edit = (EditBirthdayCampaignRequest)VectorTable.Find("edit_birthday_campaign", "text").Request;
        return
        [
            new(cancel with { CampaignId = "4321x" }, "campaign_id", "RegularExpression", 1),
            new(cancel with { CampaignId = null, CampaignName = s_longCampaign }, "campaign_name", "StringLength", 989),
            new(cancel with { CampaignName = "orders" }, "campaign_id", "ExactlyOneOf", 1),
            new(cancel with { CampaignId = null }, "campaign_id", "ExactlyOneOf", 2),
            new(edit with { CampaignId = "x" }, "campaign_id", "RegularExpression", 1),
            new(edit with { Message = s_long }, "message", "StringLength", 989),
        ];
    }

    private static IEnumerable<BrokenRequest> SubAccounts()
    {
        var create = (CreateSubAccountRequest)VectorTable.Find("addSub", "all").Request;
        var update = (UpdateSubAccountBalanceRequest)VectorTable.Find("updateAmountSub", "messages").Request;
        return
        [
            new(create with { Name = s_longName }, "userDetails/name", "StringLength", 996),
            new(create with { NewUsername = s_longName }, "userDetails/username", "StringLength", 995),
            new(create with { Password = s_longName }, "userDetails/password", "StringLength", 993),
            new(create with { Source = "055-999" }, "userDetails/source", "RegularExpression", 992),
            new(create with { Amount = -1 }, "userDetails/amount", "Range", 991),
            new(create with { OtpPhone = "call me" }, "userDetails/otpPhone", "PhoneNumber", 1),
            new(update with { SubAccount = s_longName }, "userDetails/username", "StringLength", 1),
            new(update with { MoneyAmount = 1 }, "userDetails/amount", "ExactlyOneOf", 991),
            new(update with { Amount = null }, "userDetails/amount", "ExactlyOneOf", 2),
        ];
    }

    private static IEnumerable<BrokenRequest> Others()
    {
        var verify = (VerifySendersRequest)VectorTable.Find("verify_phone", "two").Request;
        var push = (RegisterPushUrlRequest)VectorTable.Find("push_url", "dlr-feed").Request;
        return
        [
            new(verify with { Phones = [] }, "phone", "ItemCount", 510),
            new(verify with { Phones = ["call me"] }, "phone[0]", "PhoneNumber", 510),
            new(push with { Url = "ftp://app.example/" }, "url", "RegularExpression", 1),
        ];
    }
}
