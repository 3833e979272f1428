using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Messages that wait for their time, and campaigns that are cancelled before it.</summary>
public sealed class ScheduleTests : EmulatorTest
{
    private static readonly DateTimeOffset s_due = Start.AddHours(2);

    [Fact]
    public async Task A_scheduled_message_is_paid_at_once_and_sent_when_it_is_due()
    {
        await TextMe.SendSmsAsync(Scheduled("parcels") with { Recipients = [To(Phone, "order-501")] });
        Assert.Equal(99, await CreditAsync());

        Pass(TimeSpan.FromHours(2) - TimeSpan.FromTicks(1));
        Assert.Empty(Emulator.GetMessages("acme"));
        Assert.Null(await TextMe.GetDeliveryReportAsync("order-501", Start));

        Pass(TimeSpan.FromTicks(1));
        Assert.Equal(s_due, Assert.Single(Emulator.GetMessages("acme")).SentAt);
        Assert.Equal(-1, (await TextMe.GetDeliveryReportAsync("order-501", Start))?.Status.Code);
    }

    [Fact]
    public async Task A_time_gone_by_means_now()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { SendAt = Start.AddDays(-1) });

        Assert.Equal(Start, Assert.Single(Emulator.GetMessages("acme")).SentAt);
    }

    [Fact]
    public async Task By_id_a_campaign_is_cancelled_once_and_paid_back()
    {
        string id = (await TextMe.SendSmsAsync(Scheduled(null))).ShipmentId!;

        Assert.Equal("campaign cancelled", (await CancelAsync(new() { CampaignId = id })).Message);
        Assert.Equal(100, await CreditAsync());
        await RefusedAsync(ApiStatus.AlreadyCancelled, () => CancelAsync(new() { CampaignId = id }));
        Assert.Equal(100, await CreditAsync());

        Pass(TimeSpan.FromDays(1));
        Assert.Empty(Emulator.GetMessages("acme"));
        Assert.Empty(Emulator.TakePushes());
    }

    [Fact]
    public async Task By_name_all_that_wait_are_cancelled()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { CampaignName = "parcels" });
        await TextMe.SendSmsAsync(Scheduled("parcels"));
        await TextMe.SendSmsAsync(Scheduled("parcels"));
        await TextMe.SendSmsAsync(Scheduled("others"));

        await CancelAsync(new() { CampaignName = "parcels" });

        Pass(TimeSpan.FromDays(1));
        Assert.Equal(["parcels", "others"], Emulator.GetMessages("acme").Select(static message => message.CampaignName));
        await RefusedAsync(ApiStatus.AlreadyCancelled, () => CancelAsync(new() { CampaignName = "parcels" }));
        await RefusedAsync(ApiStatus.AlreadySent, () => CancelAsync(new() { CampaignName = "others" }));
    }

    [Fact]
    public async Task What_is_sent_unknown_or_of_another_account_is_not_cancelled()
    {
        Emulator.AddAccount("globex", credit: 1, senders: [Sender]);
        string sent = (await TextMe.SendSmsAsync(Sms(To(Phone)))).ShipmentId!;
        string foreign = (await Emulator.CreateClient("globex").SendSmsAsync(Scheduled("theirs"))).ShipmentId!;

        await RefusedAsync(ApiStatus.AlreadySent, () => CancelAsync(new() { CampaignId = sent }));
        await RefusedAsync(ApiStatus.UnknownCampaign, () => CancelAsync(new() { CampaignId = foreign }));
        await RefusedAsync(ApiStatus.UnknownCampaign, () => CancelAsync(new() { CampaignName = "theirs" }));
    }

    [Fact]
    public async Task Birthday_campaigns_are_listed_and_edited()
    {
        string id = Emulator.AddBirthdayCampaign("acme", "Happy birthday!", Sender);

        await TextMe.EditBirthdayCampaignAsync(new EditBirthdayCampaignRequest { CampaignId = id, Message = "Many happy returns" });

        BirthdayCampaign campaign = Assert.Single((await TextMe.GetBirthdayCampaignsAsync(new BirthdayCampaignsRequest())).Campaigns);
        Assert.Equal(new BirthdayCampaign { Id = id, Message = "Many happy returns", Source = Sender }, campaign);
        await RefusedAsync(
            ApiStatus.UnknownCampaign, () => TextMe.EditBirthdayCampaignAsync(new EditBirthdayCampaignRequest { CampaignId = "9", Message = "Hi" }));
    }

    private static SmsRequest Scheduled(string? name) => Sms(To(Phone)) with { SendAt = s_due, CampaignName = name };

    private Task<Reply> CancelAsync(CancelCampaignRequest request) => TextMe.CancelCampaignAsync(request);
}
