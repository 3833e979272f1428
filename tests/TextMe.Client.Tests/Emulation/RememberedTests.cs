using System;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>A service that runs for long keeps its size.</summary>
public sealed class RememberedTests() : EmulatorTest(new TextMeEmulatorOptions { KeptMessages = 8 })
{
    [Fact]
    public async Task The_oldest_messages_are_forgotten_with_their_reports()
    {
        SendReceipt first = await TextMe.SendSmsAsync(Sms(To(Phone, "m-0")));
        for (int i = 1; i < 50; i++)
        {
            await TextMe.SendSmsAsync(Sms(To(Phone, $"m-{i}")));
        }

        Assert.InRange(Emulator.GetMessages("acme").Count, 8, 10);
        Assert.Equal("m-49", Emulator.GetMessages("acme")[^1].Id?.Value);
        Assert.NotNull(await TextMe.GetDeliveryReportAsync("m-42", Start));
        Assert.Null(await TextMe.GetDeliveryReportAsync("m-0", Start));
        await RefusedAsync(ApiStatus.UnknownCampaign, () => TextMe.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = first.ShipmentId }));
        Assert.Equal(50, await CreditAsync());
    }

    [Fact]
    public async Task What_waits_for_its_time_is_not_forgotten()
    {
        SendReceipt waiting = await TextMe.SendSmsAsync(Sms(To(Phone, "later")) with { SendAt = Start.AddDays(1) });
        for (int i = 0; i < 50; i++)
        {
            await TextMe.SendSmsAsync(Sms(To(Phone)));
        }

        Assert.NotNull(await TextMe.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = waiting.ShipmentId }));
    }

    [Fact]
    public async Task Of_pushes_that_nobody_takes_the_last_are_kept()
    {
        for (int i = 0; i < 50; i++)
        {
            await TextMe.SendSmsAsync(Sms(To(Phone, $"m-{i}")));
            Pass(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(
            Enumerable.Range(42, 8).Select(static i => $"external_id=m-{i}"),
            Emulator.TakePushes().Select(static push => push.Body[..push.Body.IndexOf('&', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Of_messages_that_came_in_the_last_are_kept()
    {
        for (int i = 0; i < 50; i++)
        {
            Emulator.Receive("acme", Phone, "0559990000", $"message {i}");
        }

        IncomingMessages reply = await TextMe.GetIncomingMessagesAsync(new IncomingMessagesRequest { From = Start, To = Start });
        Assert.Equal(Enumerable.Range(42, 8).Select(static i => $"message {i}"), reply.Messages.Select(static message => message.Message));
    }
}
