using TextMe.Emulator;

namespace Quickstart;

/// <summary>What the embedded service starts with.</summary>
internal static class DemoAccounts
{
    public const string Username = "acme_demo";

    public const string OtherUsername = "globex_demo";

    /// <summary>Two accounts; the first has three tokens, so that the two minted here bring it to the five it may have.</summary>
    /// <param name="token">The last of the three.</param>
    public static TextMeEmulator Create(out string token)
    {
        var emulator = new TextMeEmulator();
        emulator.AddAccount(Username);
        emulator.AddAccount(OtherUsername);
        emulator.CreateToken(Username);
        emulator.CreateToken(Username);
        token = emulator.CreateToken(Username).Token;
        return emulator;
    }
}
