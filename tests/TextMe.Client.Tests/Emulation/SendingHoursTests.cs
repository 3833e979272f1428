using System;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Hours in which messages may be sent: 8 to 20 on Israel's clocks.</summary>
public sealed class SendingHoursTests()
    : EmulatorTest(new TextMeEmulatorOptions { SendingHours = new SendingHours(new TimeOnly(8, 0), new TimeOnly(20, 0)) })
{
    [Fact]
    public async Task Outside_of_the_hours_a_send_is_refused_for_now()
    {
        Pass(TimeSpan.FromHours(10) - TimeSpan.FromTicks(1));
        await TextMe.SendSmsAsync(Sms(To(Phone)));
        Pass(TimeSpan.FromTicks(1));

        ApiException refusal = await Assert.ThrowsAsync<ApiException>(() => TextMe.SendSmsAsync(Sms(To(Phone))));

        Assert.Equal((ApiStatus.NotAtThisTime, true), (refusal.Status, refusal.IsTransient));
        await RefusedAsync(ApiStatus.NotAtThisTime, () => TextMe.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender }));
        Assert.Single(Emulator.GetMessages("acme"));
    }

    [Fact]
    public async Task Of_a_scheduled_send_the_time_it_is_scheduled_for_counts()
    {
        await RefusedAsync(ApiStatus.NotAtThisTime, () => TextMe.SendSmsAsync(Sms(To(Phone)) with { SendAt = Start.AddHours(12) }));
        Pass(TimeSpan.FromHours(12));
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { SendAt = Start.AddDays(1) });
    }
}
