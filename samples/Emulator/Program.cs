using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Emulator;

namespace EmulatorSample;

/// <summary>
/// The emulated service on a port of this machine, for any client in any language: <c>dotnet run --project samples/Emulator -- 8019</c>.
/// </summary>
internal static class Program
{
    private const int DefaultPort = 8019;
    private const int WrongUsage = 2;
    private const string Username = "acme_demo";

    private static async Task<int> Main(string[] args)
    {
        int port = DefaultPort;
        if (args.Length > 1 || (args.Length == 1 && !TryParsePort(args[0], out port)))
        {
            await Console.Error.WriteLineAsync($"One argument at most: the port, 0 for one that is free. Default: {DefaultPort}.");
            return WrongUsage;
        }

        var emulator = new TextMeEmulator();
        emulator.AddAccount(Username, credit: 1000, money: 50, senders: ["AcmeShop"], isReseller: true);
        string token = emulator.CreateToken(Username).Token;
        var options = new EmulatorServerOptions { Port = port, PushInterval = TimeSpan.FromSeconds(1) };
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator, options);

        Console.WriteLine($"URL       {server.BaseAddress}api");
        Console.WriteLine($"Dry run   {server.BaseAddress}api/test");
        Console.WriteLine($"Username  {Username}");
        Console.WriteLine($"Token     {token}");
        Console.WriteLine("Sender    AcmeShop");
        Console.WriteLine("All is invented and in memory; nothing is sent to anybody. Ctrl+C ends it.");
        await UntilStoppedAsync();
        return 0;
    }

    private static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue;

    private static async Task UntilStoppedAsync()
    {
        using var stop = new SemaphoreSlim(0);
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Release();
        };
        await stop.WaitAsync();
    }
}
