using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Delivery reports that mature, and messages that come in.</summary>
public sealed class ReportTests : EmulatorTest
{
    [Fact]
    public async Task A_report_is_unconfirmed_first_and_says_later_what_became_of_the_message()
    {
        Emulator.SetOutcome(OtherPhone, 15);
        await TextMe.SendSmsAsync(Sms(To(Phone, "good"), To(OtherPhone, "kosher"), To("0545556666")));
        Pass(TimeSpan.FromSeconds(30) - TimeSpan.FromTicks(1));

        DeliveryReport waiting = (await TextMe.GetDeliveryReportAsync("good", Start))!;
        Assert.Equal((-1, DeliveryBucket.Unconfirmed), (waiting.Status.Code, waiting.Status.Bucket));

        Pass(TimeSpan.FromTicks(1));
        DeliveryReport good = (await TextMe.GetDeliveryReportAsync("good", Start))!;
        DeliveryReport kosher = (await TextMe.GetDeliveryReportAsync("kosher", Start))!;

        Assert.Equal((102, Phone, "1001", Sender), (good.Status.Code, good.Phone?.Value, good.ShipmentId, good.Source));
        Assert.Equal((good.Status.HebrewText, good.Status.EnglishText), (good.HebrewMessage, good.EnglishMessage));
        Assert.Equal(Start, good.Date?.Instant);
        Assert.Equal(15, kosher.Status.Code);
        Assert.Equal(["good", "kosher"], (await ByDateAsync(Start, Start)).Select(static report => report.ExternalId?.Value));
    }

    [Fact]
    public async Task Rows_are_those_sent_in_the_window_with_its_first_and_last_minute()
    {
        Pass(TimeSpan.FromSeconds(59));
        await TextMe.SendSmsAsync(Sms(To(Phone, "early")));
        Pass(TimeSpan.FromSeconds(1));
        await TextMe.SendSmsAsync(Sms(To(Phone, "late")));

        Assert.Equal(["early"], (await ByDateAsync(Start, Start)).Select(static report => report.ExternalId?.Value));
        Assert.Equal(["late"], (await ByDateAsync(Start.AddMinutes(1), Start.AddMinutes(1))).Select(static report => report.ExternalId?.Value));
        Assert.Empty(await ByDateAsync(Start.AddMinutes(2), Start.AddMinutes(3)));
    }

    [Fact]
    public async Task A_message_that_came_in_is_listed_in_its_window()
    {
        Emulator.Receive("acme", Phone, "0559990000", "Thanks");
        Pass(TimeSpan.FromHours(1));
        Emulator.Receive("acme", OtherPhone, "0559990000", "STOP");

        var request = new IncomingMessagesRequest { From = Start, To = Start };
        IncomingMessage message = Assert.Single((await TextMe.GetIncomingMessagesAsync(request)).Messages);

        Assert.Equal((Phone, "0559990000", "Thanks"), (message.Phone?.Value, message.Destination, message.Message));
        Assert.Equal(Start, message.Date?.Instant);
        Assert.Equal(2, (await TextMe.GetIncomingMessagesAsync(request with { To = Now })).Messages.Count);
    }

    [Fact]
    public async Task Reports_of_another_account_are_not_shown()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone, "mine")));
        Emulator.AddAccount("globex");

        Assert.Null(await Emulator.CreateClient("globex").GetDeliveryReportAsync("mine", Start));
    }

    private async Task<DeliveryReport[]> ByDateAsync(DateTimeOffset from, DateTimeOffset to) =>
        [.. (await TextMe.GetDeliveryReportsByDateAsync(new DeliveryReportsByDateRequest { From = from, To = to })).Reports];
}
