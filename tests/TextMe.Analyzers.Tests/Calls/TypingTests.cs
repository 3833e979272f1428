using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Analyzers.Tests.Infrastructure;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Calls;

/// <summary>What an editor has to do again while somebody types in a method.</summary>
public sealed class TypingTests
{
    private const string Contract = """
        using System.Threading.Tasks;
        using TextMe;

        [ApiContract]
        public interface ILibrary
        {
            [Operation("lend")]
            Task<Lent> LendAsync(string isbn);
        }

        [WireContract]
        public sealed partial record Lent(string Until);
        """;

    private const string Method = """
        public static class Desk
        {
            public static int Count() => 1;
        }
        """;

    [Fact]
    public async Task Typing_in_a_method_does_not_parse_a_contract_of_another_file()
    {
        SymbolCounter counter = new(new ContractAnalyzer());
        Compilation before = GeneratorHost.Compile([new SourceFile("Contract.cs", Contract), new SourceFile("Desk.cs", Method)], CompileOptions.Default);
        await AnalyzeAsync(before, "Contract.cs", counter);
        Assert.Contains("ILibrary", counter.Take());

        SyntaxTree old = before.SyntaxTrees.Single(static t => t.FilePath == "Desk.cs");
        Compilation after = before.ReplaceSyntaxTree(old, GeneratorHost.Parse(new SourceFile("Desk.cs", Method.Replace("1", "22", StringComparison.Ordinal)), CompileOptions.Default));
        await AnalyzeAsync(after, "Desk.cs", counter);

        Assert.Equal(["Desk"], counter.Take());
    }

    [Fact]
    public void What_checks_calls_does_not_know_the_parsers_of_contracts_and_wire_types()
    {
        string[] files = Directory.GetFiles(Path.Combine(CaseFile.Folder, "..", "..", "..", "generator", "TextMe.Generator", "Analyzers", "Calls"), "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, static file =>
        {
            string text = File.ReadAllText(file);
            Assert.All(new[] { "ContractParser", "OperationParser", "WireTypeParser", "IssueList" }, parser => Assert.DoesNotContain(parser, text, StringComparison.Ordinal));
        });
    }

    private static async Task AnalyzeAsync(Compilation compilation, string path, DiagnosticAnalyzer analyzer)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        CompilationWithAnalyzers run = compilation.WithAnalyzers([analyzer]);
        await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
    }

    /// <summary>An analyzer whose work on symbols is counted.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class SymbolCounter(DiagnosticAnalyzer inner) : DiagnosticAnalyzer
    {
        private readonly ConcurrentQueue<string> _names = [];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => inner.SupportedDiagnostics;

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            inner.Initialize(new Context(context, _names));
        }

        public string[] Take()
        {
            string[] names = [.. _names];
            _names.Clear();
            return names;
        }
    }

    // Whatever else would be registered here throws, so that nothing is missed.
    private sealed class Context(AnalysisContext inner, ConcurrentQueue<string> names) : AnalysisContext
    {
        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void EnableConcurrentExecution()
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => inner.RegisterSymbolAction(
            c =>
            {
                names.Enqueue(c.Symbol.Name);
                action(c);
            },
            symbolKinds);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            throw new NotSupportedException();
    }
}
