using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Npgsql;
using TextMe.Emulator;
using TextMe.TokenStore.PostgreSql;
using TextMe.TokenStore.Tests.Servers;
using Xunit;

namespace TextMe.TokenStore.Tests;

/// <summary>The samples of docs/tokens.md, word for word.</summary>
public sealed class GuideTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task The_sample_in_a_program_works()
    {
        var emulator = new TextMeEmulator();
        emulator.AddAccount("acme", credit: 7);
        var configuration = new Dictionary<string, string> { ["TextMe:Token"] = emulator.CreateToken("acme").Token };
        await using EmulatorServer service = await EmulatorServer.StartAsync(emulator);
        using var http = new HttpClient(HttpWireTransport.CreateHandler());
        HttpWireTransportOptions OptionsFor(ITokenProvider tokens) =>
            new() { BaseAddress = service.BaseAddress, AllowHttpOnLoopback = true, TokenProvider = tokens };
        DirectoryInfo folder = Directory.CreateTempSubdirectory("textme");
        string path = Path.Combine(folder.FullName, "token.json");
        var warnings = new List<string>();
        Action<string> log = warnings.Add;

        // sample: rotating
        await using var tokens = new RotatingTokenProvider(
            credential => new HttpWireTransport(http, OptionsFor(credential)),
            new RotatingTokenOptions
            {
                Username = "acme",
                Seed = new ConfiguredTokenProvider(() => configuration["TextMe:Token"]),
                Store = new FileTokenStore(path),
                OnWarning = warning => log(warning.Message),
            });
        await tokens.RenewAsync();
        var textMe = new TextMeClient(new HttpWireTransport(http, OptionsFor(tokens)), "acme");

        // end
        Assert.Equal(7, (await textMe.GetBalanceAsync(new BalanceRequest())).Balance);
        Assert.True(File.Exists(path));
        Assert.Empty(warnings);
        folder.Delete(recursive: true);
    }

    [PostgreSqlFact]
    public async Task The_sample_of_PostgreSQL_works()
    {
        await server.StartAsync();
        string connectionString = server.ConnectionString;

        // sample: postgresql
        await using NpgsqlDataSource database = new NpgsqlSlimDataSourceBuilder(connectionString).Build();
        var store = new PostgreSqlTokenStore(database, new PostgreSqlTokenStoreOptions { Account = "acme" });

        // end
        Assert.Equal(0, (await store.LoadAsync(default)).Version);
    }

    [Theory]
    [InlineData("rotating")]
    [InlineData("postgresql")]
    public void The_guide_shows_what_is_run_here(string sample)
    {
        string source = File.ReadAllText(SourcePath());
        string guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(SourcePath())!, "../../docs/tokens.md"));

        Match run = Regex.Match(source, $"// sample: {sample}\n(.*?)\n\n +// (sample|end)", RegexOptions.Singleline);
        Match shown = Regex.Match(guide, $"<!-- sample: {sample} -->\n```csharp\n(.*?)\n```", RegexOptions.Singleline);

        Assert.True(run.Success && shown.Success);
        Assert.Equal(Regex.Replace(run.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline), shown.Groups[1].Value);
    }

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
