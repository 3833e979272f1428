using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>A place at which a rule speaks; <paramref name="Text"/> is what stands there.</summary>
internal sealed record Expected(string Id, string Path, string Text, TextSpan Span);

/// <summary>All our analyzers over a user's project with the generator having run.</summary>
internal sealed class Analysis
{
    private readonly TestProject _project;

    private Analysis(TestProject project, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        _project = project;
        Compilation = compilation;
        Diagnostics = diagnostics;
    }

    /// <summary>Every analyzer there is: none can be forgotten here.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(ContractGenerator).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>The user's project with the generated files.</summary>
    public Compilation Compilation { get; }

    /// <summary>What our analyzers reported, in order of place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static async Task<Analysis> RunAsync(TestProject project)
    {
        var configuration = new Configuration(project);
        CSharpCompilation own = GeneratorHost.Compile(project.Sources.Select(static f => new SourceFile(f.FullPath, f.Text)), project.Options);
        own = own.WithOptions(own.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSyntaxTreeOptionsProvider(configuration.Severities));
        GeneratorDriver driver = GeneratorHost.CreateDriver(project.Options).RunGeneratorsAndUpdateCompilation(own, out Compilation compilation, out _);
        GeneratorRunResult run = Assert.Single(driver.GetRunResult().Results);
        Assert.True(run.Exception is null, $"The generator failed: {run.Exception}");

        ImmutableArray<AdditionalText> texts = [.. project.AdditionalFiles.Select(static f => new TextFile(f))];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(texts, configuration),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return new Analysis(project, compilation, [.. found.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Asserts that the compiler has no error of its own, and in generated code not even a warning: what is wrong is said by our rules alone.</summary>
    public void AssertCompiles()
    {
        Diagnostic[] others = [.. Compilation.GetDiagnostics().Where(static d => d.DefaultSeverity == DiagnosticSeverity.Error
            || (d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true))];
        Assert.True(others.Length == 0, $"The compiler speaks, too:\n{Describe(others)}");
    }

    /// <summary>Asserts exactly these diagnostics, and these messages in the order of their places.</summary>
    public void AssertReports(IReadOnlyList<Expected> expected, IReadOnlyList<string> messages)
    {
        string[] wanted = [.. expected.OrderBy(static e => e.Path, StringComparer.Ordinal).ThenBy(static e => e.Span.Start).ThenBy(static e => e.Id, StringComparer.Ordinal)
            .Select(static e => $"{e.Id} {e.Path} {e.Span} '{e.Text}'")];
        string[] found = [.. Diagnostics.Select(d => $"{d.Id} {RelativePath(d)} {d.Location.SourceSpan} '{TextAt(d)}'")];
        Assert.True(wanted.SequenceEqual(found), $"Expected:\n{string.Join('\n', wanted)}\nFound:\n{Describe(Diagnostics)}\n{string.Join('\n', found)}");
        Assert.Equal(messages, Diagnostics.Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string RelativePath(Diagnostic diagnostic)
    {
        string path = diagnostic.Location.GetLineSpan().Path ?? "";
        return path.StartsWith("/project/", StringComparison.Ordinal) ? path["/project/".Length..] : path;
    }

    // An additional file has no tree.
    private string TextAt(Diagnostic diagnostic)
    {
        SourceText? text = diagnostic.Location.SourceTree?.GetText()
            ?? _project.AdditionalFiles.Where(f => f.Path == RelativePath(diagnostic)).Select(static f => SourceText.From(f.Text)).FirstOrDefault();
        return text?.ToString(diagnostic.Location.SourceSpan) ?? "";
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics.Take(12))
        {
            text.Append(diagnostic).Append('\n');
            if (diagnostic.Location.SourceTree is { } tree)
            {
                text.Append("    ").Append(tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()).Append('\n');
            }
        }

        return text.ToString();
    }

    private sealed class TextFile(TestFile file) : AdditionalText
    {
        public override string Path => file.FullPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => Read(file);

        // As the compiler reads a file.
        private static SourceText Read(TestFile file)
        {
            using var stream = new MemoryStream([.. file.Encoding.GetPreamble(), .. file.Encoding.GetBytes(file.Text)]);
            return SourceText.From(stream);
        }
    }
}
