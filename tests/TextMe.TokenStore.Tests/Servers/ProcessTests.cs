using System;
using System.Collections.Generic;
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

/// <summary>Real processes that start from a token that is about to expire.</summary>
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

    [Fact]
    public async Task Processes_that_are_killed_between_the_mint_and_the_save_again_and_again_mint_no_more_than_the_bound()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("textme");
        string where = Path.Combine(folder.FullName, "token.json");
        (TextMeEmulator emulator, string seed) = CreateAccount();
        await using EmulatorServer service = await EmulatorServer.StartAsync(emulator);
        var exitCodes = new List<int>();
        int minted = 0;
        for (int i = 0; i < 5; i++)
        {
            // Each starts when the announcement of the one before is over.
            using Process worker = Start(service.BaseAddress, "file", where, seed, $"{i * 20}");
            await worker.StandardInput.WriteLineAsync("go");
            await worker.StandardInput.FlushAsync();
            string output = await worker.StandardOutput.ReadToEndAsync();
            await worker.WaitForExitAsync();
            exitCodes.Add(worker.ExitCode);
            Assert.True(worker.ExitCode != 3 || output.Contains("no other one is minted", StringComparison.Ordinal), output);

            // At the worst nothing tells of what was minted: the newest one of the account is always the old one.
            foreach (TokenInfo made in emulator.GetTokens("acme").Skip(1))
            {
                minted++;
                emulator.DeleteToken("acme", made.Name);
            }
        }

        Assert.Equal(2, minted);
        Assert.Equal([3, 3, 3], exitCodes.Skip(2));
        Assert.DoesNotContain(0, exitCodes);
        folder.Delete(recursive: true);
    }

    private static (TextMeEmulator Emulator, string Seed) CreateAccount()
    {
        var time = new TestTime();
        time.Jump(DateTimeOffset.UtcNow.AddDays(-720) - time.GetUtcNow());
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { TimeProvider = time });
        emulator.AddAccount("acme");
        string seed = emulator.CreateToken("acme").Token;
        time.Pass(TimeSpan.FromDays(720));
        return (emulator, seed);
    }

    private static async Task RunFourAsync(string kind, string where)
    {
        (TextMeEmulator emulator, string seed) = CreateAccount();
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

    private static Process Start(Uri service, string kind, string where, string seed, params string[] more)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "TextMe.TokenWorker.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", program, service.ToString(), kind, where, .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TEXTME_TOKEN"] = seed },
        })!;
    }
}
