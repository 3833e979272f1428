using System;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Clocks that are put back, and that run a long way at once.</summary>
public sealed class ClockTests : EmulatorTest
{
    [Fact]
    public async Task What_was_sent_stays_sent_where_the_clock_is_put_back()
    {
        SendReceipt receipt = await TextMe.SendSmsAsync(Sms(To(Phone, "order-501")));
        Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(102, (await TextMe.GetDeliveryReportAsync("order-501", Start))?.Status.Code);

        Pass(TimeSpan.FromDays(-30));

        Assert.Single(Emulator.GetMessages("acme"));
        Assert.Equal(102, (await TextMe.GetDeliveryReportAsync("order-501", Start))?.Status.Code);
        await RefusedAsync(ApiStatus.AlreadySent, () => TextMe.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = receipt.ShipmentId }));
        Assert.Equal(99, await CreditAsync());
    }

    [Fact]
    public async Task What_has_expired_is_not_valid_again_and_time_goes_on_once_the_clock_has_caught_up()
    {
        OtpReceipt code = await TextMe.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender });
        Pass(TimeSpan.FromMinutes(5));
        Assert.False(await TextMe.IsOtpValidAsync(new ValidateOtpRequest { Phone = Phone, Code = code.Code! }));

        Pass(TimeSpan.FromMinutes(-4));
        Assert.False(await TextMe.IsOtpValidAsync(new ValidateOtpRequest { Phone = Phone, Code = code.Code! }));

        Pass(TimeSpan.FromMinutes(5));
        await TextMe.SendSmsAsync(Sms(To(Phone)));
        Assert.Equal(Start.AddMinutes(6), Emulator.GetMessages("acme")[^1].SentAt);
    }

    [Fact]
    public async Task A_year_at_once_sends_what_waited_and_its_reports_are_final()
    {
        await TextMe.SendSmsAsync(Sms(To(Phone, "a")) with { SendAt = Start.AddDays(1) });
        await TextMe.SendSmsAsync(Sms(To(Phone, "b")) with { SendAt = Start.AddDays(300) });

        Pass(TimeSpan.FromDays(365));

        Assert.Equal([Start.AddDays(1), Start.AddDays(300)], Array.ConvertAll([.. Emulator.GetMessages("acme")], static message => message.SentAt));
        Assert.Equal(2, Emulator.TakePushes().Count);
        Assert.Equal(102, (await TextMe.GetDeliveryReportAsync("b", Start.AddDays(300)))?.Status.Code);
    }
}
