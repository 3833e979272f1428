using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>Senders, which are verified at once unless the test says otherwise.</summary>
public sealed class SenderTests : EmulatorTest
{
    [Fact]
    public async Task A_number_that_was_submitted_can_be_sent_from()
    {
        await TextMe.VerifySendersAsync(new VerifySendersRequest { Phones = ["+972-55-999-0000", "055-9990000"] });

        await TextMe.SendSmsAsync(Sms(To(Phone)) with { Source = "0559990000" });
        Assert.Equal([Sender, "0559990000"], (await TextMe.GetVerifiedSendersAsync(new VerifiedSendersRequest())).Senders);
    }

    [Fact]
    public async Task Senders_of_sub_accounts_are_listed_on_demand()
    {
        Emulator.AddAccount("branch", senders: ["Branch"], reseller: "acme");

        Assert.Equal([Sender], (await TextMe.GetVerifiedSendersAsync(new VerifiedSendersRequest { IncludesSubAccounts = false })).Senders);
        Assert.Equal([Sender, "Branch"], (await TextMe.GetVerifiedSendersAsync(new VerifiedSendersRequest { IncludesSubAccounts = true })).Senders);
    }

    [Fact]
    public async Task A_verification_can_wait_for_the_test()
    {
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { VerifiesSendersAtOnce = false });
        emulator.AddAccount("acme", credit: 1);
        TextMeClient client = emulator.CreateClient("acme");
        SmsRequest request = Sms(To(Phone)) with { Source = "0559990000" };

        await client.VerifySendersAsync(new VerifySendersRequest { Phones = ["0559990000"] });
        await RefusedAsync(ApiStatus.UnverifiedSource, () => client.SendSmsAsync(request));

        Assert.False(emulator.ConfirmSender("acme", OtherPhone));
        Assert.True(emulator.ConfirmSender("acme", "055-999-0000"));
        Assert.False(emulator.ConfirmSender("acme", "0559990000"));
        await client.SendSmsAsync(request);
    }
}
