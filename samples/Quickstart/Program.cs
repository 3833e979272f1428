using System;
using System.Threading.Tasks;
using TextMe;
using TextMe.Emulator;

namespace Quickstart;

/// <summary>
/// Reads and mints API tokens in XML and in JSON, and shows what went over the wire. Starts a service of its own unless aimed at a real one.
/// </summary>
internal static class Program
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    private static async Task<int> Main(string[] args)
    {
        if (!Arguments.TryParse(args, Environment.GetEnvironmentVariable(Arguments.TokenVariable), out Arguments? arguments, out string? error))
        {
            await Console.Error.WriteLineAsync(error + " Try --help.");
            return WrongUsage;
        }

        if (arguments.IsHelp)
        {
            Console.Write(Arguments.Help);
            return 0;
        }

        try
        {
            return await RunAsync(arguments) ? 0 : Failed;
        }
        catch (TextMeException e)
        {
            // Everything the library throws says what happened and what to do, and never holds a token.
            Screen.Blank();
            Screen.Line($"{e.GetType().Name}: {e.Message}");
            return Failed;
        }
    }

    private static async Task<bool> RunAsync(Arguments arguments)
    {
        Screen.Title("TextMe quick start");
        if (arguments.Target is { } target)
        {
            Screen.Line($"A real service: {target.BaseAddress}");
            Screen.Line($"Account {target.Username}; the token comes from {Arguments.TokenVariable}.");
            using var tour = new Tour(target);
            return await tour.RunOnRealServiceAsync(arguments.Mints);
        }

        TextMeEmulator emulator = DemoAccounts.Create(out string token);
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator);
        Screen.Line($"An embedded TextMe service listens on {server.BaseAddress} (accounts in memory, all invented).");
        int tokens = emulator.GetTokens(DemoAccounts.Username).Count;
        Screen.Line($"{DemoAccounts.Username} has {tokens} tokens, made in the web console; the last one made is used here.");
        using (var tour = new Tour(new Target(server.BaseAddress, DemoAccounts.Username, token)))
        {
            return await tour.RunOnEmbeddedServiceAsync();
        }
    }
}
