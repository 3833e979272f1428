using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests;

/// <summary>Rules are set and hidden as any other analyzer's are.</summary>
public sealed class ConfigurationTests
{
    private const string Source = """
        [WireContract]
        public sealed record {|TM2002:Book|}(string Title);
        """;

    [Fact]
    public async Task An_editorconfig_sets_the_severity()
    {
        Analysis analysis = await RunAsync(Source, "root = true\n[*.cs]\ndotnet_diagnostic.TM2002.severity = suggestion\n");

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(analysis.Diagnostics).Severity);
    }

    [Fact]
    public async Task An_editorconfig_turns_a_rule_off() =>
        Assert.Empty((await RunAsync(Source, "root = true\n[*.cs]\ndotnet_diagnostic.TM2002.severity = none\n")).Diagnostics);

    [Fact]
    public async Task A_pragma_hides_what_stands_below() =>
        Assert.Empty((await RunAsync("#pragma warning disable TM2002\n" + Source)).Diagnostics);

    [Fact]
    public async Task An_attribute_hides_what_it_stands_on() => Assert.Empty((await RunAsync(
        "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"TextMe.WireType\", \"TM2002\")]\n" + Source)).Diagnostics);

    private static Task<Analysis> RunAsync(string marked, string editorConfig = "") => Analysis.RunAsync(new TestProject(
        [new TestFile(TestProject.SourcePath, Markup.Parse(marked, "TM2002").Text), new TestFile(".editorconfig", editorConfig)]));
}
