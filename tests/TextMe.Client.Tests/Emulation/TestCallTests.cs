using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Calls that are answered and change nothing; that <c>/api/test</c> leads to them, <see cref="OperationTests"/> shows.</summary>
public sealed class TestCallTests : EmulatorTest
{
    [Fact]
    public async Task Sends_codes_and_tokens_are_answered_and_not_made()
    {
        TextMeClient test = Emulator.CreateClient("acme", isTest: true);

        Assert.Equal("1001", (await test.SendSmsAsync(Sms(To(Phone, "order-501")))).ShipmentId);
        Assert.Equal("000000", (await test.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender })).Code);
        ApiToken token = await test.GetApiTokenAsync(Requests.For("acme", TokenAction.New));

        Assert.Equal(100, await CreditAsync());
        Assert.Empty(Emulator.GetMessages("acme"));
        Assert.Empty(Emulator.TakePushes());
        Assert.Equal("1001", (await TextMe.SendSmsAsync(Sms(To(Phone)))).ShipmentId);
        Assert.Equal("482911", (await TextMe.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender })).Code);
        Assert.NotEqual(token.Token, (await TextMe.GetApiTokenAsync(Requests.For("acme", TokenAction.Current))).Token);
        Assert.Single(Emulator.GetTokens("acme"));
    }

    [Fact]
    public async Task A_check_uses_up_neither_a_try_nor_the_code()
    {
        TextMeClient test = Emulator.CreateClient("acme", isTest: true);
        string code = (await TextMe.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender })).Code!;
        for (int i = 0; i < 5; i++)
        {
            Assert.False(await test.IsOtpValidAsync(new ValidateOtpRequest { Phone = Phone, Code = "000000" }));
        }

        Assert.True(await test.IsOtpValidAsync(new ValidateOtpRequest { Phone = Phone, Code = code }));
        Assert.True(await TextMe.IsOtpValidAsync(new ValidateOtpRequest { Phone = Phone, Code = code }));
    }

    [Fact]
    public async Task What_would_be_refused_is_refused()
    {
        TextMeClient test = Emulator.CreateClient("acme", isTest: true);

        await RefusedAsync(ApiStatus.UnverifiedSource, () => test.SendSmsAsync(Sms(To(Phone)) with { Source = "Nobody" }));
        await RefusedAsync(ApiStatus.UnknownCampaign, () => test.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = "1" }));
    }
}
