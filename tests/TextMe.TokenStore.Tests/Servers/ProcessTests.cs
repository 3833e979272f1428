using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using TextMe.Emulator;
using TextMe.TokenStore.Tests.Infrastructure;
using Xunit;

namespace TextMe.TokenStore.Tests.Servers;

/// <summary>Four real processes that start from a token that is about to expire, at one time.</summary>
public sealed class ProcessTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task Four_processes_mint_once_over_a_file()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("textme");
        await RunFourAsync("file", Path.Combine(folder.FullName, "token.json"));
        folder.Delete(recursive: true);
    }

    [PostgreSqlFact]
    public async Task Four_processes_mint_once_over_PostgreSQL()
    {
        await server.StartAsync();
        await RunFourAsync("postgresql", server.ConnectionString);
    }

    private static async Task RunFourAsync(string kind, string where)
    {
        var time = new TestTime();
        time.Jump(DateTimeOffset.UtcNow.AddDays(-720) - time.GetUtcNow());
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = time });
        emulator.AddAccount("acme");
        string seed = emulator.CreateToken("acme").Token;
        time.Pass(TimeSpan.FromDays(720));
        await using EmulatorServer service = await EmulatorServer.StartAsync(emulator);

        Process[] workers = [.. Enumerable.Range(0, 4).Select(_ => Start(service.BaseAddress, kind, where, seed))];
        foreach (Process worker in workers)
        {
            Assert.Equal("ready", await worker.StandardOutput.ReadLineAsync());
        }

        foreach (Process worker in workers)
        {
            await worker.StandardInput.WriteLineAsync("go");
            await worker.StandardInput.FlushAsync();
        }

        string[] results = await Task.WhenAll(workers.Select(async worker =>
        {
            string output = await worker.StandardOutput.ReadToEndAsync();
            await worker.WaitForExitAsync();
            int exitCode = worker.ExitCode;
            worker.Dispose();
            return exitCode == 0 ? output.Trim() : $"exit code {exitCode}";
        }));

        Assert.Equal(2, emulator.GetTokens("acme").Count);
        ApiToken newest = await emulator.CreateClient("acme").GetApiTokenAsync(
            new ApiTokenRequest { AdminUsername = "acme", Username = "acme", Action = TokenAction.Current });
        Assert.Equal([HashOf(newest.Token)], results.Distinct());
    }

    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static Process Start(Uri service, string kind, string where, string seed)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "TextMe.TokenWorker.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", program, service.ToString(), kind, where])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TEXTME_TOKEN"] = seed },
        })!;
    }
}
