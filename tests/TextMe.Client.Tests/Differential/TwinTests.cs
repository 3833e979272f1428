using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace TextMe.Client.Tests.Differential;

/// <summary>With random values of every wire type, what we write the serializers of .NET read as the same, and the other way round.</summary>
public sealed class TwinTests
{
    private static readonly Dictionary<Type, Type> s_twins = new()
    {
        [typeof(ApiTokenRequest)] = typeof(TokenRequestTwin),
        [typeof(ApiToken)] = typeof(TokenTwin),
        [typeof(Reply)] = typeof(MessageTwin),
        [typeof(BatchReply)] = typeof(BatchTwin),

        [typeof(SmsRequest)] = typeof(SmsTwin),
        [typeof(BulkRequest)] = typeof(BulkTwin),
        [typeof(BulkMessage)] = typeof(BulkMessageTwin),
        [typeof(Recipient)] = typeof(RecipientTwin),
        [typeof(MessageLink)] = typeof(LinkTwin),
        [typeof(VoiceMessage)] = typeof(VoiceTwin),
        [typeof(SendReceipt)] = typeof(ReceiptTwin),

        [typeof(SendOtpRequest)] = typeof(SendOtpTwin),
        [typeof(ValidateOtpRequest)] = typeof(ValidateOtpTwin),
        [typeof(OtpReceipt)] = typeof(OtpReceiptTwin),

        [typeof(BalanceRequest)] = typeof(BalanceRequestTwin),
        [typeof(AccountBalance)] = typeof(BalanceTwin),

        [typeof(DeliveryReportsRequest)] = typeof(DeliveryReportsRequestTwin),
        [typeof(DeliveryReportsByDateRequest)] = typeof(WindowTwin),
        [typeof(DeliveryReports)] = typeof(ReportsTwin),
        [typeof(DeliveryReport)] = typeof(ReportTwin),
        [typeof(IncomingMessagesRequest)] = typeof(WindowTwin),
        [typeof(IncomingMessages)] = typeof(IncomingListTwin),
        [typeof(IncomingMessage)] = typeof(IncomingTwin),

        [typeof(BlockedNumbersRequest)] = typeof(WindowTwin),
        [typeof(BlockedNumbers)] = typeof(BlockedListTwin),
        [typeof(BlockedNumber)] = typeof(BlockedTwin),
        [typeof(BlockNumbersRequest)] = typeof(BlockTwin),
        [typeof(UnblockNumbersRequest)] = typeof(UnblockTwin),

        [typeof(CreateContactListsRequest)] = typeof(CreateListsTwin),
        [typeof(NewContactList)] = typeof(NewListTwin),
        [typeof(Contact)] = typeof(ContactTwin),
        [typeof(ContactListsCreated)] = typeof(ListsCreatedTwin),
        [typeof(RemoveContactListsRequest)] = typeof(RemoveListsTwin),
        [typeof(AddContactsRequest)] = typeof(ChangeListsTwin),
        [typeof(RemoveContactsRequest)] = typeof(ChangeListsTwin),
        [typeof(ContactListChange)] = typeof(ListChangeTwin),
        [typeof(ContactListsRequest)] = typeof(AccountTwin),
        [typeof(ContactLists)] = typeof(ListsTwin),
        [typeof(ContactListSummary)] = typeof(ListSummaryTwin),
        [typeof(ContactListRequest)] = typeof(ListRequestTwin),
        [typeof(ContactList)] = typeof(ListTwin),

        [typeof(CancelCampaignRequest)] = typeof(CancelTwin),
        [typeof(BirthdayCampaignsRequest)] = typeof(AccountTwin),
        [typeof(BirthdayCampaigns)] = typeof(BirthdayListTwin),
        [typeof(BirthdayCampaign)] = typeof(BirthdayTwin),
        [typeof(EditBirthdayCampaignRequest)] = typeof(EditCampaignTwin),

        [typeof(VerifySendersRequest)] = typeof(VerifyTwin),
        [typeof(SendersSubmitted)] = typeof(SubmittedTwin),
        [typeof(VerifiedSendersRequest)] = typeof(VerifiedRequestTwin),
        [typeof(VerifiedSenders)] = typeof(VerifiedTwin),

        [typeof(CreateSubAccountRequest)] = typeof(CreateSubAccountTwin),
        [typeof(UpdateSubAccountBalanceRequest)] = typeof(UpdateSubAccountTwin),
        [typeof(SubAccountBalancesRequest)] = typeof(AccountTwin),
        [typeof(SubAccountBalances)] = typeof(SubBalancesTwin),
        [typeof(SubAccountBalance)] = typeof(SubBalanceTwin),
        [typeof(RegisterPushUrlRequest)] = typeof(PushUrlTwin),
    };

    // What a store of tokens keeps is written by this library and read by it: no operation has it.
    private static readonly Type[] s_kept = [typeof(StoredApiToken), typeof(TokenState)];

    public static TheoryData<string, WireFormat> Types
    {
        get
        {
            var data = new TheoryData<string, WireFormat>();
            foreach (Type type in s_twins.Keys)
            {
                data.Add(type.Name, WireFormat.Xml);
                data.Add(type.Name, WireFormat.Json);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wire_type_means_the_same_to_the_serializers_of_DotNet(string name, WireFormat format)
    {
        (Type type, Type twinType) = s_twins.Single(pair => pair.Key.Name == name);
        MethodInfo check = typeof(TwinTests).GetMethod(nameof(CheckAll), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        check.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [twinType, format], null);
    }

    [Fact]
    public void Every_wire_type_of_the_contract_has_a_twin() =>
        Assert.Equal(
            typeof(ITextMeApi).Assembly.GetExportedTypes()
                .Where(static type => type.IsDefined(typeof(WireContractAttribute)))
                .Except(s_kept)
                .Select(static type => type.Name)
                .Order(StringComparer.Ordinal),
            s_twins.Keys.Select(static type => type.Name).Order(StringComparer.Ordinal));

    private static void CheckAll<T>(Type twinType, WireFormat format)
        where T : IWireContract<T>
    {
        foreach (object value in RandomValues.Of(typeof(T)).Sample(20, new Rnd(20_261_123UL, 1UL), 60))
        {
            object twin = Twin.Of(value, twinType);
            string meaning = Twin.Meaning(twin);
            byte[] ours = WireSerializer.Serialize((T)value, format);
            byte[] theirs = DotNet.Write(twin, typeof(T).Name, format);

            Same(Twin.Meaning(DotNet.Read(ours, twinType, typeof(T).Name, format)), "what we write they read differently", ours);
            Same(Meaning(ours), "what we write we read differently", ours);
            Same(Meaning(theirs), "what they write we read differently", theirs);

            string Meaning(byte[] document) => Twin.Meaning(Twin.Of(WireSerializer.Deserialize<T>(document, format), twinType));
            void Same(string actual, string what, byte[] document) => Assert.True(meaning == actual, $"{what}\n{meaning}\n{actual}\n{Encoding.UTF8.GetString(document)}");
        }
    }
}
