using System;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>One account with credit and a sender, on a clock that the test sets: 1 March 2027, 10:00 in Israel.</summary>
public abstract class EmulatorTest
{
    protected const string Phone = "0501112222";
    protected const string OtherPhone = "0523334444";
    protected const string Sender = "AcmeShop";

    private readonly ManualTime _time = new(Start);
    private int _codes;

    protected EmulatorTest()
        : this(new TextMeEmulatorOptions())
    {
    }

    private protected EmulatorTest(TextMeEmulatorOptions options)
    {
        Emulator = new TextMeEmulator(options with
        {
            TimeProvider = _time,
            CodeSource = () => $"48291{++_codes}",
            DeliveryDelay = TimeSpan.FromSeconds(30),
        });
        Emulator.AddAccount("acme", credit: 100, money: 1, senders: [Sender], mailCredit: 7);
        TextMe = Emulator.CreateClient("acme");
    }

    protected static DateTimeOffset Start { get; } = IsraelTime.At(2027, 3, 1, 10);

    protected TextMeEmulator Emulator { get; }

    protected TextMeClient TextMe { get; }

    protected DateTimeOffset Now => _time.Now;

    protected void Pass(TimeSpan time) => _time.Now += time;

    protected static SmsRequest Sms(params Recipient[] recipients) => new() { Source = Sender, Recipients = recipients, Message = "Your parcel is ready" };

    protected static Recipient To(string phone, string? id = null) => new() { Phone = phone, Id = id };

    /// <summary>Gives the account something of everything, so that <see cref="Calls"/> succeed.</summary>
    protected async Task FillAsync()
    {
        Emulator.AddAccount("branch", reseller: "acme");
        Emulator.AddBirthdayCampaign("acme", "Happy birthday!");
        await TextMe.CreateContactListsAsync(new CreateContactListsRequest
        {
            Lists = [new NewContactList { Name = "VIP", Contacts = [new Contact { Phone = OtherPhone, Field1 = "Dana" }] }],
        });
        await TextMe.SendSmsAsync(Sms(To(Phone, "order-501")) with { Unsubscribe = UnsubscribeOption.Reply });
        await TextMe.SendSmsAsync(Sms(To(Phone)) with { CampaignName = "parcels", SendAt = Start.AddDays(1) });
        await TextMe.SendOtpAsync(new SendOtpRequest { Phone = Phone, Source = Sender });
        Emulator.Receive("acme", Phone, "0559990000", "STOP");
        Pass(TimeSpan.FromMinutes(1));
    }

    protected async Task<decimal> CreditAsync() => (await TextMe.GetBalanceAsync(new BalanceRequest())).Balance;

    protected static async Task RefusedAsync(int status, Func<Task> call) =>
        Assert.Equal(status, (await Assert.ThrowsAnyAsync<ApiException>(call)).Status);
}
