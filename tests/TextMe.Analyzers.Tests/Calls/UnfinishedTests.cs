using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Calls;

/// <summary>Source that is still being written: neither the generator nor an analyzer may fail over it.</summary>
public sealed class UnfinishedTests
{
    private const string Source = """
        [ApiContract]
        public partial interface ILibrary
        {
            [Operation("lend", SuccessStatuses = [0]), FixedElement("action", "new")]
            Task<ApiResult<Lent>> LendAsync([Range(1, 9)] int isbn, [WireName("a/b")] string name = "x", CancellationToken cancellationToken = default);
        }

        [WireContract]
        public sealed partial record Lent([property: Key] string Until, Kind Kind);

        public enum Kind { [WireName("a")] A = 1 }

        public static class Desk
        {
            public static async Task<object> ServeAsync(ILibrary library, Lent lent)
            {
                (lent, string until) = (lent with { Kind = (Kind)5 }, "today");
                try { await library.LendAsync(name: until, isbn: 11); } catch { }
                return new Lent[] { new(until, default), lent ?? new("", Kind: Kind.A) };
            }
        }
        """;

    public static TheoryData<string> Mistakes =>
    [
        "[ApiContract] public partial interface I { [Operation(\"a\")] Task<T> A(int a, int a); [Operation(\"b\")] Task<T> B(int); }",
        "[ApiContract] public partial interface I { [Operation(\"a\")] Task<T> A(T t, T t); } [WireContract] public partial record T(string);",
        "[WireContract] public partial record T(string A, string A); [WireContract] public partial class { }",
        "[WireContract] public partial class A : B { public string? X { get; set; } } public class B : A { }",
        "[WireContract] public partial class A { [WireName(null!)] public string? X { get; set; } [RegularExpression(null!)] public string? Y { get; set; } }",
        "[WireContract] public partial class A { [WireName] public string? { get; set; } [Range(1)] public Missing Y { get; set; } [XmlElement(\"x\", typeof())] public object Z; }",
    ];

    [Fact]
    public async Task Source_that_ends_in_the_middle_is_looked_at()
    {
        // Behind every third word.
        foreach (int end in CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().Select(static t => t.Span.End).Where(static (_, i) => i % 3 == 0))
        {
            await AssertLookedAtAsync(Source[..end]);
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public Task A_mistake_that_the_compiler_reports_is_looked_at(string source) => AssertLookedAtAsync(source + " [WireContract] public partial record T(string Text);");

    [Theory]
    [InlineData("[WireContract] public sealed partial record T(string);", "CS1001")]
    [InlineData("[WireContract] public sealed partial record T(string A, );", "CS1031 CS1001")]
    [InlineData("[WireContract] public sealed partial class T { public T(string) { } public string? A { get; } }", "CS1001")]
    public async Task What_the_compiler_says_is_not_said_again(string source, string errors)
    {
        Analysis analysis = await Analysis.RunAsync(TestProject.Of(source));

        Assert.Empty(analysis.Diagnostics);
        Assert.Equal(errors, string.Join(' ', analysis.Compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.Id)));
    }

    // The run itself asserts that the generator does not fail.
    private static async Task AssertLookedAtAsync(string source)
    {
        Analysis analysis = await Analysis.RunAsync(TestProject.Of(source));
        Assert.True(analysis.Diagnostics.All(static d => d.Id.StartsWith("TM", StringComparison.Ordinal)), $"{source}\n{string.Join('\n', analysis.Diagnostics)}");
    }
}
