using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>What a send costs, whom it reaches and with what text.</summary>
public sealed class SendingTests : EmulatorTest
{
    [Fact]
    public async Task A_text_reaches_each_number_and_costs_one_credit_each()
    {
        SendReceipt receipt = await TextMe.SendSmsAsync(Sms(To(Phone, "order-501"), To(OtherPhone)));

        Assert.Equal(("SMS will be sent", "1001"), (receipt.Message, receipt.ShipmentId));
        Assert.Equal([Phone, OtherPhone], Emulator.GetMessages("acme").Select(static message => message.Phone.Value));
        Assert.All(Emulator.GetMessages("acme"), message => Assert.Equal(
            (Sender, "Your parcel is ready", Start, "1001"), (message.Source.Value, message.Text.Value, message.SentAt, message.ShipmentId)));
        Assert.Equal(98, await CreditAsync());
    }

    [Fact]
    public async Task Without_enough_credit_nothing_is_sent()
    {
        Recipient[] crowd = [.. Enumerable.Range(0, 101).Select(static i => To($"05011{i:00000}"))];

        await RefusedAsync(ApiStatus.NotEnoughCredit, () => TextMe.SendSmsAsync(Sms(crowd)));
        Assert.Empty(Emulator.GetMessages("acme"));
        Assert.Equal(100, await CreditAsync());

        await TextMe.SendSmsAsync(Sms(crowd[..100]));
        await RefusedAsync(ApiStatus.NotEnoughCredit, () => TextMe.SendSmsAsync(Sms(crowd[100])));
        Assert.Equal(0, await CreditAsync());
    }

    [Fact]
    public async Task Another_country_costs_money_until_there_is_none()
    {
        SmsRequest request = Sms(To("+447700900123"), To(Phone)) with { IncludesInternational = true };
        for (int i = 0; i < 4; i++)
        {
            await TextMe.SendSmsAsync(request);
        }

        AccountBalance balance = await TextMe.GetBalanceAsync(new BalanceRequest());
        Assert.Equal((96, 0), (balance.Balance, balance.InternationalBalance));
        await RefusedAsync(ApiStatus.NotEnoughMoney, () => TextMe.SendSmsAsync(request));
        Assert.Equal(96, await CreditAsync());
    }

    [Theory]
    [InlineData("Unknown")]
    [InlineData("acmeshop")]
    public async Task A_sender_that_is_not_verified_is_refused(string source) =>
        await RefusedAsync(ApiStatus.UnverifiedSource, () => TextMe.SendSmsAsync(Sms(To(Phone)) with { Source = source }));

    [Fact]
    public async Task Blocked_numbers_are_left_out_and_reported_until_no_other_is_left()
    {
        await TextMe.BlockNumbersAsync(new BlockNumbersRequest { Phones = [Phone] });

        await TextMe.SendSmsAsync(Sms(To(Phone, "blocked"), To(OtherPhone)));
        Assert.Equal(OtherPhone, Assert.Single(Emulator.GetMessages("acme")).Phone.Value);
        Assert.Equal(99, await CreditAsync());
        Assert.Equal(DeliveryBucket.Blocked, (await TextMe.GetDeliveryReportAsync("blocked", Now))?.Status.Bucket);

        await RefusedAsync(ApiStatus.AllBlocked, () => TextMe.SendSmsAsync(Sms(To(Phone))));
    }

    [Fact]
    public async Task Who_was_sent_something_lately_can_be_left_out()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)));
        Pass(TimeSpan.FromDays(3));
        SmsRequest request = Sms(To(Phone), To(OtherPhone));

        await RefusedAsync(ApiStatus.AllTemporarilyBlocked, () => TextMe.SendSmsAsync(Sms(To(Phone)) with { SkipIfSentWithinDays = 3 }));
        await TextMe.SendSmsAsync(request with { SkipIfSentWithinDays = 3 });
        Assert.Equal([Phone, OtherPhone], Emulator.GetMessages("acme").Select(static message => message.Phone.Value));

        await TextMe.SendSmsAsync(Sms(To(Phone)) with { SkipIfSentWithinDays = 2 });
        Assert.Equal(3, Emulator.GetMessages("acme").Count);
    }

    [Fact]
    public async Task Tag_links_and_the_fields_of_a_contact_stand_in_the_text()
    {
        ContactListsCreated created = (await TextMe.CreateContactListsAsync(new CreateContactListsRequest
        {
            Lists =
            [
                new NewContactList
                {
                    Name = "VIP",
                    Contacts = [new Contact { Phone = Phone, Field1 = "Dana", Field6 = "Haifa" }, new Contact { Phone = OtherPhone }],
                },
            ],
        })).GetValueOrThrow();

        await TextMe.SendSmsAsync(new SmsRequest
        {
            Source = Sender,
            ContactListIds = created.Ids,
            Message = "Hi [DYNAMIC_FIELD1] of [DYNAMIC_FIELD6], see [link-1]",
            Tag = "#",
            Links = [new MessageLink { Id = "1", Url = "https://shop.example/p" }],
            MergesDynamicFields = true,
        });

        Assert.Equal(
            ["<#>Hi Dana of Haifa, see https://shop.example/p", "<#>Hi  of , see https://shop.example/p"],
            Emulator.GetMessages("acme").Select(static message => message.Text.Value));
    }

    [Fact]
    public async Task What_a_field_holds_is_no_placeholder()
    {
        ContactListsCreated created = (await TextMe.CreateContactListsAsync(new CreateContactListsRequest
        {
            Lists = [new NewContactList { Name = "VIP", Contacts = [new Contact { Phone = Phone, Field1 = "[DYNAMIC_FIELD2]", Field2 = "Dana" }] }],
        })).GetValueOrThrow();

        await TextMe.SendSmsAsync(new SmsRequest
        {
            Source = Sender,
            ContactListIds = created.Ids,
            Message = "[[DYNAMIC_FIELD1] and [DYNAMIC_FIELD2]] [DYNAMIC_FIELD7] [",
            MergesDynamicFields = true,
        });

        Assert.Equal("[[DYNAMIC_FIELD2] and Dana] [DYNAMIC_FIELD7] [", Emulator.GetMessages("acme").Single().Text.Value);
    }

    [Fact]
    public async Task Many_texts_to_a_long_list_are_refused_before_they_are_made()
    {
        ContactListsCreated created = (await TextMe.CreateContactListsAsync(new CreateContactListsRequest
        {
            Lists = [new NewContactList { Name = "all", Contacts = [.. Enumerable.Range(0, 10_000).Select(static i => new Contact { Phone = $"05011{i:00000}" })] }],
        })).GetValueOrThrow();
        var text = new BulkMessage { Source = Sender, ContactListIds = created.Ids, Message = "We open at nine" };
        ITextMeApi api = Emulator.CreateApi(Emulator.CreateToken("acme").Token);
        var request = new BulkRequest { Username = "acme", Messages = [.. Enumerable.Repeat(text, 250)] };

        long before = GC.GetAllocatedBytesForCurrentThread();
        Task call = api.SendBulkAsync(request);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        await RefusedAsync(ApiStatus.NotEnoughCredit, () => call);
        Assert.InRange(allocated, 0, 1 << 20);
    }

    [Fact]
    public async Task A_contact_list_that_is_not_there_is_refused() =>
        await RefusedAsync(ApiStatus.UnknownContactList, () => TextMe.SendSmsAsync(Sms() with { ContactListIds = ["30001"] }));

    [Fact]
    public async Task Texts_of_one_bulk_call_are_one_shipment()
    {
        SendReceipt receipt = await TextMe.SendBulkAsync(new BulkRequest
        {
            Messages =
            [
                new BulkMessage { Source = Sender, Recipients = [To(Phone, "a-1")], Message = "Order 1" },
                new BulkMessage { Source = Sender, Recipients = [To(OtherPhone, "a-2"), To(Phone)], Message = "Order 2" },
            ],
            CampaignName = "orders",
        });

        IReadOnlyList<SentMessage> messages = Emulator.GetMessages("acme");
        Assert.Equal(["Order 1", "Order 2", "Order 2"], messages.Select(static message => message.Text.Value));
        Assert.All(messages, message => Assert.Equal((receipt.ShipmentId, "orders"), (message.ShipmentId, message.CampaignName)));
        Assert.Equal(97, await CreditAsync());
        Assert.Equal("1002", (await TextMe.SendSmsAsync(Sms(To(Phone)))).ShipmentId);
    }

    [Fact]
    public async Task A_message_may_be_read_out()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { Voice = new VoiceMessage { Kind = VoiceKind.Call } });

        Assert.Equal(VoiceKind.Call, Assert.Single(Emulator.GetMessages("acme")).Voice?.Kind);
    }

    [Fact]
    public async Task Calls_at_one_time_do_not_spend_more_than_there_is()
    {
        Emulator.AddAccount("globex", credit: 20, senders: [Sender]);
        TextMeClient client = Emulator.CreateClient("globex");

        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await client.SendSmsAsync(Sms(To(Phone)));
                return 0;
            }
            catch (ApiException e)
            {
                return e.Status;
            }
        })));

        Assert.Equal(20, statuses.Count(static status => status == 0));
        Assert.Equal(30, statuses.Count(static status => status == ApiStatus.NotEnoughCredit));
        Assert.Equal(0, (await client.GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.Equal(20, Emulator.GetMessages("globex").Select(static message => message.ShipmentId).Distinct().Count());
    }
}
