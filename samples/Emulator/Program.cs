using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Emulator;

namespace EmulatorSample;

/// <summary>
/// The emulated service on a port of this machine, for any client in any language: <c>dotnet run --project samples/Emulator -- 8019 my-token</c>.
/// </summary>
internal static class Program
{
    private const int DefaultPort = 8019;
    private const int Failure = 1;
    private const int WrongUsage = 2;
    private const string Username = "acme_demo";

    private static async Task<int> Main(string[] args)
    {
        int port = DefaultPort;
        if (args.Length > 2 || (args.Length != 0 && !TryParsePort(args[0], out port)) || (args.Length == 2 && args[1].Length == 0))
        {
            await Console.Error.WriteLineAsync($"[port [token]]: the port is {DefaultPort} if none is given, 0 takes one that is free; the token is made up if none is given.");
            return WrongUsage;
        }

        var emulator = new TextMeEmulator();
        emulator.AddAccount(Username, credit: 1000, money: 50, senders: ["AcmeShop"], isReseller: true);
        string token = emulator.CreateToken(Username, args.ElementAtOrDefault(1)).Token;
        var options = new EmulatorServerOptions { Port = port, PushInterval = TimeSpan.FromSeconds(1) };
        try
        {
            await using EmulatorServer server = await EmulatorServer.StartAsync(emulator, options);
            Print(server, token);
            await UntilStoppedAsync();
            return 0;
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"It cannot listen on port {port}: {e.Message}");
            return Failure;
        }
    }

    private static void Print(EmulatorServer server, string token)
    {
        Console.WriteLine($"URL       {server.BaseAddress}api");
        Console.WriteLine($"Dry run   {server.BaseAddress}api/test");
        Console.WriteLine($"Username  {Username}");
        Console.WriteLine($"Token     {token}");
        Console.WriteLine("Sender    AcmeShop");
        Console.WriteLine("All is invented and in memory; nothing is sent to anybody. Ctrl+C ends it.");
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
