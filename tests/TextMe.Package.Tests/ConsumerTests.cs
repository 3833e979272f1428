using System;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Package.Tests;

/// <summary>A new project with one package reference and a contract of its own.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    [Fact]
    public async Task A_new_project_builds_without_a_warning_and_speaks_both_formats()
    {
        (int exitCode, string output) = await RunAsync("run");

        Assert.True(exitCode == 0, output);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?><Order><id>o-1</id><quantity>3</quantity></Order>
            3 of o-1
            {"id":"o-1","quantity":3}
            3 of o-1

            """.ReplaceLineEndings(),
            output);
    }

    [Fact]
    public async Task A_new_web_application_takes_pushes_and_sends_to_the_emulator()
    {
        (int exitCode, string output) = await DotNet.RunAsync(package.WebConsumerFolder, null, ["run", "--no-restore", package.VersionArgument]);

        Assert.True(exitCode == 0, output);
        Assert.Equal(
            """
            Your parcel is ready
            200 order-501: 102 (delivered)

            """.ReplaceLineEndings(),
            output);
    }

    [Theory]
    [InlineData("-p:CompilerApiVersion=roslyn4.7", "TM0001", "uses 4.7")]
    [InlineData("-p:LangVersion=11", "TM0002", "LangVersion to 11")]
    public async Task Below_the_floor_the_build_says_what_to_do(string property, string code, string text)
    {
        (int exitCode, string output) = await RunAsync("build", property);

        Assert.NotEqual(0, exitCode);
        Assert.Contains(code, output, StringComparison.Ordinal);
        Assert.Contains(text, output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_off_switch_turns_the_generator_and_its_floor_off()
    {
        (int exitCode, string output) = await RunAsync("build", "-p:TextMeGenerator=false", "-p:LangVersion=11");

        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain("TM0002", output, StringComparison.Ordinal);
        Assert.Contains("'Order' ", output, StringComparison.Ordinal);
        Assert.Contains("IWireContract", output, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> RunAsync(string command, params string[] arguments) => DotNet.RunAsync(
        package.ConsumerFolder, null, [command, "--no-restore", package.VersionArgument, .. arguments]);
}
