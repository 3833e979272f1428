using System;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>One-time codes: tries, expiry and apps. The codes are 482911, 482912 and so on.</summary>
public sealed class OtpTests : EmulatorTest
{
    private static readonly SendOtpRequest s_request = new() { Phone = Phone, Source = Sender };

    [Fact]
    public async Task The_code_is_sent_and_accepted_once()
    {
        OtpReceipt receipt = await TextMe.SendOtpAsync(s_request with { Text = "Code: [code]" });

        Assert.Equal(("OTP has been sent", "482911"), (receipt.Message, receipt.Code));
        Assert.Equal("Code: 482911", Assert.Single(Emulator.GetMessages("acme")).Text.Value);
        Assert.Equal(99, await CreditAsync());
        Assert.True(await IsValidAsync("482911"));
        Assert.False(await IsValidAsync("482911"));
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(5, 5)]
    public async Task After_the_last_try_the_right_code_is_wrong_too(int? maxTries, int tries)
    {
        await TextMe.SendOtpAsync(s_request with { MaxTries = maxTries });
        for (int i = 1; i < tries; i++)
        {
            Assert.False(await IsValidAsync("000000"));
        }

        await TextMe.SendOtpAsync(s_request with { Phone = OtherPhone, MaxTries = maxTries });
        for (int i = 0; i < tries; i++)
        {
            Assert.False(await IsValidAsync("000000", OtherPhone));
        }

        Assert.True(await IsValidAsync("482911"));
        Assert.False(await IsValidAsync("482912", OtherPhone));
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(15, 15)]
    public async Task A_code_expires(int? validMinutes, int minutes)
    {
        await TextMe.SendOtpAsync(s_request with { ValidMinutes = validMinutes });
        await TextMe.SendOtpAsync(s_request with { Phone = OtherPhone, ValidMinutes = validMinutes });

        Pass(TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1));
        Assert.True(await IsValidAsync("482911"));
        Pass(TimeSpan.FromTicks(1));
        Assert.False(await IsValidAsync("482912", OtherPhone));
    }

    [Fact]
    public async Task A_code_is_for_one_number_and_one_app_and_a_new_one_replaces_it()
    {
        await TextMe.SendOtpAsync(s_request);
        await TextMe.SendOtpAsync(s_request with { AppId = 2 });

        Assert.False(await IsValidAsync("482911", OtherPhone));
        Assert.False(await IsValidAsync("482911", appId: 2));
        Assert.True(await IsValidAsync("482912", appId: 2));
        Assert.True(await IsValidAsync("482911", appId: 1));

        await TextMe.SendOtpAsync(s_request);
        await TextMe.SendOtpAsync(s_request);
        Assert.False(await IsValidAsync("482913"));
        Assert.True(await IsValidAsync("482914"));
    }

    [Fact]
    public async Task A_code_is_refused_like_any_send()
    {
        await RefusedAsync(ApiStatus.UnverifiedSource, () => TextMe.SendOtpAsync(s_request with { Source = "Nobody" }));
        await TextMe.BlockNumbersAsync(new BlockNumbersRequest { Phones = [Phone] });
        await RefusedAsync(ApiStatus.AllBlocked, () => TextMe.SendOtpAsync(s_request));
    }

    private Task<bool> IsValidAsync(string code, string phone = Phone, int? appId = null) =>
        TextMe.IsOtpValidAsync(new ValidateOtpRequest { Phone = phone, Code = code, AppId = appId });
}
