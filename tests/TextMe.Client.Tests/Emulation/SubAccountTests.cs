using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>A reseller and its sub-accounts.</summary>
public sealed class SubAccountTests : EmulatorTest
{
    public SubAccountTests() => Emulator.AddAccount("reseller", credit: 500, money: 10, isReseller: true);

    private TextMeClient Reseller => Emulator.CreateClient("reseller");

    [Fact]
    public async Task A_sub_account_gets_credit_of_the_reseller_and_can_send()
    {
        await Reseller.CreateSubAccountAsync(Branch(200));
        await Reseller.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "branch1", Amount = 50 });
        await Reseller.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "branch1", MoneyAmount = 2.5m });
        await Reseller.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "branch1", Amount = -10 });

        // The reseller's own token, and the sub-account's name.
        await Reseller.SendSmsAsync(Sms(To(Phone)) with { Username = "branch1", Source = "Branch" });

        SubAccountBalance balance = Assert.Single((await Reseller.GetSubAccountBalancesAsync(new SubAccountBalancesRequest())).Balances);
        Assert.Equal(("branch1", 239, 2.5m), (balance.Username, balance.Amount, balance.MoneyAmount));
        AccountBalance own = await Reseller.GetBalanceAsync(new BalanceRequest());
        Assert.Equal((260, 7.5m), (own.Balance, own.InternationalBalance));
        Assert.Single(Emulator.GetMessages("branch1"));
    }

    [Fact]
    public async Task No_more_can_be_moved_than_there_is()
    {
        await RefusedAsync(ApiStatus.AmountAboveCredit, () => Reseller.CreateSubAccountAsync(Branch(501)));
        await Reseller.CreateSubAccountAsync(Branch(500));
        await RefusedAsync(ApiStatus.UsernameTaken, () => Reseller.CreateSubAccountAsync(Branch(0)));
        foreach (UpdateSubAccountBalanceRequest request in new UpdateSubAccountBalanceRequest[]
        {
            new() { SubAccount = "branch1", Amount = 1 },
            new() { SubAccount = "branch1", Amount = -501 },
            new() { SubAccount = "branch1", Amount = int.MinValue },
            new() { SubAccount = "branch1", MoneyAmount = 10.01m },
            new() { SubAccount = "branch1", MoneyAmount = -0.01m },
        })
        {
            await RefusedAsync(ApiStatus.AmountAboveCredit, () => Reseller.UpdateSubAccountBalanceAsync(request));
        }

        Assert.Equal([500], (await Reseller.GetSubAccountBalancesAsync(new SubAccountBalancesRequest())).Balances.Select(static sub => sub.Amount));
    }

    [Fact]
    public async Task Who_is_no_reseller_is_not_permitted()
    {
        await RefusedAsync(ApiStatus.NotPermitted, () => TextMe.CreateSubAccountAsync(Branch(0)));
        await RefusedAsync(
            ApiStatus.NotPermitted, () => TextMe.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "reseller", Amount = 1 }));
        await RefusedAsync(ApiStatus.NotPermitted, () => TextMe.GetSubAccountBalancesAsync(new SubAccountBalancesRequest()));
    }

    [Fact]
    public async Task Names_of_other_accounts_are_refused()
    {
        await RefusedAsync(ApiStatus.UnknownUsername, () => Reseller.GetBalanceAsync(new BalanceRequest { Username = "acme" }));
        await RefusedAsync(ApiStatus.TokenMismatch, () => TextMe.GetBalanceAsync(new BalanceRequest { Username = "reseller" }));
        await RefusedAsync(
            ApiStatus.UnknownUsername, () => Reseller.UpdateSubAccountBalanceAsync(new UpdateSubAccountBalanceRequest { SubAccount = "acme", Amount = 1 }));
    }

    private static CreateSubAccountRequest Branch(int amount) =>
        new() { Name = "Branch One", NewUsername = "branch1", Password = "invented-1", Source = "Branch", Amount = amount };
}
