using System;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Values;

/// <summary>Israel's clocks: in 2027 they go forward on 26 March at 2:00 and back on 31 October at 2:00.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData(3, 5, 14, 30, 2)]
    [InlineData(7, 5, 14, 30, 3)]
    [InlineData(10, 31, 1, 30, 3)]
    [InlineData(10, 31, 2, 0, 2)]
    public void A_time_on_the_clocks_is_an_instant_and_of_two_the_first(int month, int day, int hour, int minute, int offset) =>
        Assert.Equal(TimeSpan.FromHours(offset), IsraelTime.At(2027, month, day, hour, minute).Offset);

    [Fact]
    public void A_time_that_the_clocks_skip_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IsraelTime.At(2027, 3, 26, 2, 30));

    [Theory]
    [InlineData("05/03/27 14:31", "2027-03-05T14:31:00+02:00")]
    [InlineData("05/03/27 14:31:59", "2027-03-05T14:31:59+02:00")]
    [InlineData("05/03/2027 14:31:59", "2027-03-05T14:31:59+02:00")]
    [InlineData("05/07/2027 14:31", "2027-07-05T14:31:00+03:00")]
    [InlineData("03/05/27 14:31", "2027-05-03T14:31:00+03:00")]
    [InlineData("03/25/2027 02:31 PM", null)]
    [InlineData("26/03/27 02:30", null)]
    [InlineData("01/01/0001 00:00", null)]
    [InlineData("soon", null)]
    public void A_time_of_a_report_is_read_in_the_forms_that_are_seen_and_kept_in_any_other(string text, string? instant)
    {
        var time = new ServiceTime(text);

        Assert.Equal(instant is null ? null : DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), time.Instant);
        Assert.Equal(text, time.ToString());
    }

    [Fact]
    public void An_instant_becomes_a_time_on_the_clocks() =>
        Assert.Equal("05/03/27 14:31", ServiceTime.Of(new DateTimeOffset(2027, 3, 5, 12, 31, 40, TimeSpan.Zero)).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(1949)]
    [InlineData(2050)]
    [InlineData(2127)]
    [InlineData(9999)]
    public async Task A_year_that_two_digits_do_not_say_is_refused_and_not_taken_for_another(int year)
    {
        var textMe = new TextMeClient(new ScriptedTransport(static (_, _) => throw new InvalidOperationException("It was sent.")), "acme");
        var time = new DateTimeOffset(year, 6, 1, 12, 0, 0, TimeSpan.Zero);
        DateTimeOffset now = IsraelTime.At(2027, 3, 5);

        await RefusedAsync("timing", () => textMe.SendSmsAsync(
            new SmsRequest { Source = "AcmeShop", Recipients = ["0501112222"], Message = "We open at nine", SendAt = time }));
        await RefusedAsync("to", () => textMe.GetBlockedNumbersAsync(new BlockedNumbersRequest { From = now, To = time }));
        await RefusedAsync("from", () => textMe.GetDeliveryReportsByDateAsync(new DeliveryReportsByDateRequest { From = time, To = now }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => textMe.GetDeliveryReportAsync("order-501", time));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => textMe.ReconcileAsync([new ExternalId("order-501")], time));
        Assert.Throws<ArgumentOutOfRangeException>(() => textMe.ReadDeliveryReportsAsync(now, time < now ? now.AddYears(100) : time));
        Assert.Throws<WireFormatException>(() => WireSerializer.Serialize(new IncomingMessagesRequest { Username = "acme", From = now, To = time }, WireFormat.Xml));

        static async Task RefusedAsync(string path, Func<Task> call)
        {
            ConstraintViolation violation = Assert.Single((await Assert.ThrowsAsync<RequestValidationException>(call)).Violations);
            Assert.Equal((path, "Year"), (violation.Path, violation.Rule));
        }
    }
}
