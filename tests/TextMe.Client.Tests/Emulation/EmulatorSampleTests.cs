using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The emulator as a program: what it prints is enough to call it.</summary>
public sealed class EmulatorSampleTests
{
    [Fact]
    public async Task What_the_program_prints_is_enough_to_call_it()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "textme-emulator.dll"));
        start.ArgumentList.Add("0");
        using Process process = Process.Start(start)!;
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
            Assert.Equal(("acme_demo", "AcmeShop"), (printed["Username"], printed["Sender"]));
            Assert.Equal(printed["URL"] + "/test", printed["Dry run"]);
        }
        finally
        {
            process.Kill();
        }
    }

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
