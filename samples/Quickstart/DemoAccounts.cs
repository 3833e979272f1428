using TextMe.Emulator;

namespace Quickstart;

/// <summary>What the embedded service starts with.</summary>
internal static class DemoAccounts
{
    public const string Username = "acme_demo";

    public const string OtherUsername = "globex_demo";

    /// <summary>Two accounts; the first has three tokens, so that the two minted here bring it to the five it may have.</summary>
    /// <param name="token">The last of the three.</param>
    public static AccountService Create(out string token)
    {
        var accounts = new AccountService();
        accounts.AddAccount(Username);
        accounts.AddAccount(OtherUsername);
        accounts.CreateToken(Username);
        accounts.CreateToken(Username);
        token = accounts.CreateToken(Username).Token;
        return accounts;
    }
}
