using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using TextMe.Emulator;
using Xunit;

namespace TextMe.Client.Tests.Emulation;

/// <summary>The samples of docs/emulator.md, word for word.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task The_samples_of_the_guide_work()
    {
        // sample: memory
        var emulator = new TextMeEmulator();
        emulator.AddAccount("acme", credit: 100, senders: ["AcmeShop"]);
        TextMeClient textMe = emulator.CreateClient("acme");

        await textMe.SendSmsAsync("AcmeShop", "050-111-2222", "Your parcel is ready", id: "order-501");

        Assert.Equal("Your parcel is ready", emulator.GetMessages("acme").Single().Text.Value);

        // sample: socket
        await using EmulatorServer server = await EmulatorServer.StartAsync(emulator);
        TextMeClient overHttp = server.CreateClient("acme", WireFormat.Json);

        // end
        Assert.Equal(99, (await overHttp.GetBalanceAsync(new BalanceRequest())).Balance);
    }

    [Theory]
    [InlineData("memory", "GuideTests.cs")]
    [InlineData("socket", "GuideTests.cs")]
    [InlineData("program", "EmulatorSampleTests.cs")]
    public void The_guide_shows_what_is_run_in_tests_with_the_namespaces_it_takes(string sample, string file)
    {
        string folder = Path.GetDirectoryName(SourcePath())!;
        string source = File.ReadAllText(Path.Combine(folder, file));
        string guide = File.ReadAllText(Path.Combine(folder, "../../../docs/emulator.md"));

        Match run = Regex.Match(source, $"// sample: {sample}\n(.*?)\n\n +// (sample|end)", RegexOptions.Singleline);
        Match shown = Regex.Match(guide, $"<!-- sample: {sample} -->\n```csharp\n(?:(?:using [\\w.]+;\n)+\n)?(.*?)\n```", RegexOptions.Singleline);

        Assert.True(run.Success && shown.Success);
        Assert.Equal(Regex.Replace(run.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline), shown.Groups[1].Value);
    }

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
