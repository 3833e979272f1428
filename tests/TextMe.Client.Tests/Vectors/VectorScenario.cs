using System;
using TextMe.Emulator;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The accounts that the endpoint's vectors are answered from.</summary>
internal static class VectorScenario
{
    private const string CallerToken = "EXAMPLETOKENOFTHECALLER000";

    /// <summary>
    /// It is 1 January 2030, 09:30 in Israel. <c>acme_admin</c> is the reseller of <c>acme</c> and <c>acme_branch</c> and calls with its own
    /// token; <c>globex</c> is none of its emulator.
    /// </summary>
    public static ITextMeApi For(string name)
    {
        var time = new ManualTime(default);
        string next = "";
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = time, TokenSource = () => next });
        emulator.AddAccount("acme_admin");
        emulator.AddAccount("acme", reseller: "acme_admin");
        emulator.AddAccount("acme_branch", reseller: "acme_admin");
        emulator.AddAccount("globex");

        int others = name switch { "current" => 1, "error-511" => 5, _ => 0 };
        for (int i = 0; i < others; i++)
        {
            Mint("acme", others == 1 ? "EXAMPLETOKENMINTEDLASTYEAR" : $"EXAMPLETOKENNUMBER{i}", "2029-06-01T09:00:00Z");
        }

        Mint("acme_admin", CallerToken, name == "error-10" ? "2028-01-01T07:30:00Z" : "2029-07-01T09:00:00Z");
        next = "EXAMPLETOKENMINTEDJUSTNOW0";
        time.Now = At("2030-01-01T07:30:00Z");
        return emulator.CreateApi(name == "error-3" ? "EXAMPLETOKENNOBODYKNOWS000" : CallerToken);

        void Mint(string username, string token, string at)
        {
            next = token;
            time.Now = At(at);
            emulator.CreateToken(username);
        }
    }

    private static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);
}
