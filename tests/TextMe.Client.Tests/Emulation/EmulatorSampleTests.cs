using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The emulator as a program: what it prints is enough to call it.</summary>
public sealed class EmulatorSampleTests
{
    [Fact]
    public async Task What_the_program_prints_is_enough_to_call_it()
    {
        using Process process = Process.Start(Program("0", "token-of-a-configuration"))!;
        try
        {
            var printed = new Dictionary<string, string>();
            while (!printed.ContainsKey("Sender"))
            {
                string line = (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)))!;
                printed.Add(line[..10].Trim(), line[10..]);
            }

            SendReceipt receipt = await SendAsync(printed["URL"], printed["Token"]);

            Assert.NotNull(receipt.ShipmentId);
            Assert.Equal("token-of-a-configuration", printed["Token"]);
            Assert.Equal(("acme_demo", "AcmeShop"), (printed["Username"], printed["Sender"]));
            Assert.Equal(printed["URL"] + "/test", printed["Dry run"]);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_line()
    {
        await using EmulatorServer other = await EmulatorServer.StartAsync(new TextMeEmulator());
        ProcessStartInfo start = Program(other.BaseAddress.Port.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;

        string errors = await process.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains($"port {other.BaseAddress.Port}", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static ProcessStartInfo Program(params string[] arguments) => new(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "textme-emulator.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
    };

    // As docs/emulator.md says.
    private static async Task<SendReceipt> SendAsync(string url, string token)
    {
        // sample: program
        TextMeClient textMe = TextMeClient.Create(new TextMeOptions
        {
            Username = "acme_demo",
            Token = token,
            BaseAddress = new Uri(new Uri(url), "/"),
            AllowHttpOnLoopback = true,
        });
        SendReceipt receipt = await textMe.SendSmsAsync("AcmeShop", "0501112222", "Hello");

        // end
        return receipt;
    }
}
