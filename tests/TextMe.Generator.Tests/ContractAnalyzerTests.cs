using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>What the parser cannot honour is an error at its place, and the only one.</summary>
public sealed class ContractAnalyzerTests
{
    private const string Reply = "[WireContract] public partial record Reply { public int A { get; init; } }";

    [Theory]
    [InlineData("TM1001", "IApi", "[ApiContract] public interface IApi { }")]
    [InlineData("TM1002", "IApi", "[ApiContract] public partial interface IApi<T> { }")]
    [InlineData("TM1003", "PingAsync", "[ApiContract] public partial interface IApi { Task<Reply> PingAsync(); }")]
    [InlineData("TM1004", "PingAsync", "[ApiContract] public partial interface IApi { [Operation(\"ping\")] Task<string> PingAsync(); }")]
    [InlineData("TM1004", "Ping", "[ApiContract] public partial interface IApi { [Operation(\"ping\")] Reply Ping(); }")]
    [InlineData(
        "TM1005", "TwoAsync", "[ApiContract] public partial interface IApi { [Operation(\"x\")] Task<Reply> OneAsync(); [Operation(\"x\")] Task<Reply> TwoAsync(); }")]
    [InlineData("TM2001", "A", "[WireContract] public partial record Bad { [WireName(\"a b\")] public int A { get; init; } }")]
    [InlineData("TM2001", "A", "[WireContract] public partial record Bad { [WireName(\"a//b\")] public int A { get; init; } }")]
    [InlineData("TM2002", "Bad", "[WireContract] public record Bad { public int A { get; init; } }")]
    [InlineData("TM2003", "Bad", "[WireContract] public abstract partial record Bad { public int A { get; init; } }")]
    [InlineData("TM2003", "Bad", "[WireContract] public partial record Bad<T> { public int A { get; init; } }")]
    [InlineData("TM2004", "A", "[WireContract] public partial record Bad { public System.IO.Stream? A { get; init; } }")]
    [InlineData("TM2005", "B", "[WireContract] public partial record Bad { [WireName(\"x\")] public int A { get; init; } [WireName(\"x\")] public int B { get; init; } }")]
    [InlineData("TM2006", "A", "[WireContract] public partial record Bad { [WireName(\"x\")] public int A { get; init; } [WireName(\"x/y\")] public int B { get; init; } }")]
    [InlineData("TM2007", "A", "[WireContract] public partial class Bad { [WireName(\"x\")] public int A { get; } }")]
    [InlineData("TM2008", "T", "[WireContract] public partial class Bad { [XmlText] public string? T { get; set; } public int B { get; set; } }")]
    [InlineData("TM2009", "XmlAnyAttribute", "[WireContract] public partial class Bad { [XmlAnyAttribute] public string? T { get; set; } }")]
    public async Task A_mistake_is_reported_where_it_stands(string id, string place, string source)
    {
        ImmutableArray<Diagnostic> found = await AnalyzeAsync(source);

        Assert.All(found, d => Assert.Equal(id, d.Id));
        Assert.Contains(found, d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan) == place);
    }

    [Fact]
    public async Task A_contract_in_order_is_not_reported() => Assert.Empty(await AnalyzeAsync(
        "[ApiContract] public partial interface IApi { [Operation(\"ping\")] Task<Reply> PingAsync(); }"));

    [Fact]
    public void A_broken_method_leaves_no_other_error_than_ours()
    {
        GeneratorResult result = GeneratorHost.Run(Source("[ApiContract] public partial interface IApi { [Operation(\"ping\")] Task<string> PingAsync(); }"));

        Assert.Empty(result.Compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) =>
        GeneratorHost.Run(Source(source)).Compilation
            .WithAnalyzers([new ContractAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    private static string Source(string declaration) => $$"""
        #nullable enable
        using System.Threading.Tasks;
        using System.Xml.Serialization;
        using TextMe;

        namespace Acme
        {
            {{Reply}}

            {{declaration}}
        }
        """;
}
