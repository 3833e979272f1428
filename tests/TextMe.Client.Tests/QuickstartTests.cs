using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests;

/// <summary>The sample, run as its users run it.</summary>
public sealed class QuickstartTests
{
    private const string Canary = "CANARYTOKEN";

    [Fact]
    public async Task It_reads_and_mints_in_both_formats_and_shows_three_failures()
    {
        Run run = await RunAsync(token: null);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("", run.Error);
        foreach (string line in new[]
        {
            """    <?xml version="1.0" encoding="UTF-8"?><getApiToken><user><username>acme_demo</username></user><username>acme_demo</username><action>new</action></getApiToken>""",
            """    {"getApiToken":{"user":{"username":"acme_demo"},"username":"acme_demo","action":"new"}}""",
            """<getApiToken><status>0</status><message>***</message><expiration_date>""",
            """    {"status":0,"message":"***","expiration_date":""",
            """    Authorization: Bearer ***""",
            """    The getApiToken request was not sent: username: The text has 0 characters; allowed: 1 to 64.""",
            """ !  CredentialsException""",
            """<status>511</status>""",
            """Everything went as told: 6 calls.""",
        })
        {
            Assert.Contains(line, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task Aimed_at_a_service_it_only_mints_when_told_to(bool mints, int tokens)
    {
        var emulator = new TextMeEmulator(new TextMeEmulatorOptions { TokenSource = static () => Canary + Guid.NewGuid() });
        emulator.AddAccount("acme");
        string token = emulator.CreateToken("acme").Token;
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator);
        string[] target = ["--url", server.BaseAddress.ToString(), "--username", "acme"];

        Run run = await RunAsync(token, mints ? [.. target, "--mint"] : target);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(tokens, emulator.GetTokens("acme").Count);
        Assert.DoesNotContain(Canary, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_refuses_or_is_not_there_ends_in_a_plain_message()
    {
        await using EmulatorServer server = await EmulatorServer.StartAsync(new TextMeEmulator());
        Run refused = await RunAsync(Canary, "--url", server.BaseAddress.ToString(), "--username", "acme");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("CredentialsException: getApiToken was answered with status 3", refused.Output, StringComparison.Ordinal);

        Run unreachable = await RunAsync(Canary, "--url", "http://127.0.0.1:1", "--username", "acme");
        Assert.Equal(1, unreachable.ExitCode);
        Assert.Contains("NotSentException", unreachable.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, refused.Output + refused.Error + unreachable.Output + unreachable.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--url needs a value.", "--url")]
    [InlineData("--url needs --username.", "--url", "https://sms.example")]
    [InlineData("--username needs a value.", "--username", "--mint")]
    [InlineData("--username and --mint go with --url.", "--mint")]
    [InlineData("--url is no address", "--url", "sms.example", "--username", "acme")]
    [InlineData("--url must be https", "--url", "http://sms.example", "--username", "acme")]
    [InlineData("/api is added to it", "--url", "https://sms.example/api", "--username", "acme")]
    [InlineData("--token is no option of this program.", "--token", "x")]
    [InlineData("--mint stands twice.", "--mint", "--mint")]
    public async Task Wrong_usage_is_said_and_nothing_is_done(string message, params string[] arguments)
    {
        Run run = await RunAsync(Canary, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_real_service_needs_a_token_from_the_environment()
    {
        Run run = await RunAsync(token: null, "--url", "https://sms.example", "--username", "acme");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("TEXTME_API_TOKEN", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_the_options_and_when_it_mints()
    {
        Run run = await RunAsync(token: null, "--help");

        Assert.Equal(0, run.ExitCode);
        foreach (string word in new[] { "--url", "--username", "--mint", "TEXTME_API_TOKEN", "only read from" })
        {
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        }
    }

    private static async Task<Run> RunAsync(string? token, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("TEXTME_API_TOKEN");
        if (token is not null)
        {
            start.Environment["TEXTME_API_TOKEN"] = token;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int ExitCode, string Output, string Error);
}
