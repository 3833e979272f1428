using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TextMe.CodeFixes;
using Xunit;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>Applies a code fix as an editor does.</summary>
internal static class CodeFixRun
{
    /// <summary>Every code fix there is.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
        [.. typeof(MakePartialFix).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    /// <summary>The sources after the fix of that title has been applied to one diagnostic.</summary>
    public static async Task<TestProject> ApplyAsync(TestProject project, string rule, string title)
    {
        Analysis analysis = await Analysis.RunAsync(project);
        Solution solution = Open([analysis]);
        Diagnostic diagnostic = (await InWorkspaceAsync(solution.Projects.Single(), analysis, rule))[0];
        (_, CodeAction action) = await OfferedAsync(solution, diagnostic, title);
        return await ResultAsync(project, await ChangedAsync(action), solution.ProjectIds[0]);
    }

    /// <summary>The sources after it has been applied to all diagnostics of the rule.</summary>
    public static async Task<TestProject> ApplyAllAsync(TestProject project, string rule, string title) =>
        (await ApplyAllAsync([project], rule, title, FixAllScope.Project))[0];

    /// <summary>The sources of several projects after it has been applied to all diagnostics of the rule within a scope around the first of them.</summary>
    public static async Task<IReadOnlyList<TestProject>> ApplyAllAsync(IReadOnlyList<TestProject> projects, string rule, string title, FixAllScope scope)
    {
        Analysis[] analyses = await Task.WhenAll(projects.Select(Analysis.RunAsync));
        Solution solution = Open(analyses);
        var diagnostics = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        for (int i = 0; i < analyses.Length; i++)
        {
            diagnostics.Add(solution.ProjectIds[i], await InWorkspaceAsync(solution.GetProject(solution.ProjectIds[i])!, analyses[i], rule));
        }

        Diagnostic around = diagnostics[solution.ProjectIds[0]][0];
        (CodeFixProvider provider, CodeAction first) = await OfferedAsync(solution, around, title);
        FixAllProvider all = provider.GetFixAllProvider() ?? throw new InvalidOperationException($"{provider} cannot fix all.");
        CodeAction? action = await all.GetFixAsync(new FixAllContext(
            DocumentOf(solution, around), provider, scope, first.EquivalenceKey, [rule], new Known(diagnostics), CancellationToken.None));
        Assert.NotNull(action);
        Solution changed = await ChangedAsync(action);
        return await Task.WhenAll(projects.Select((project, i) => ResultAsync(project, changed, solution.ProjectIds[i])));
    }

    private static async Task<(CodeFixProvider Provider, CodeAction Action)> OfferedAsync(Solution solution, Diagnostic diagnostic, string title)
    {
        var offered = new List<(CodeFixProvider Provider, CodeAction Action)>();
        foreach (CodeFixProvider provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                DocumentOf(solution, diagnostic), diagnostic, (action, _) => offered.Add((provider, action)), CancellationToken.None));
        }

        Assert.True(offered.Exists(o => o.Action.Title == title), $"Offered: {string.Join(", ", offered.Select(static o => $"'{o.Action.Title}'"))}");
        return offered.Find(o => o.Action.Title == title);
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<TestProject> ResultAsync(TestProject project, Solution changed, ProjectId id)
    {
        var files = new List<TestFile>();
        foreach (TestFile file in project.Files)
        {
            Document? document = changed.GetProject(id)!.Documents.FirstOrDefault(d => d.FilePath == file.FullPath);
            files.Add(document is null ? file : file with { Text = (await document.GetTextAsync()).ToString() });
        }

        return project with { Files = files };
    }

    /// <summary>The compilations as a workspace has them, generated files included.</summary>
    private static Solution Open(IReadOnlyList<Analysis> analyses) => analyses.Select(static (a, i) => Project(a, $"UserProject{i}"))
        .Aggregate(new AdhocWorkspace().CurrentSolution, static (solution, project) => solution.AddProject(project));

    private static ProjectInfo Project(Analysis analysis, string name)
    {
        var id = ProjectId.CreateNewId();
        return ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: analysis.Compilation.Options,
            parseOptions: analysis.Compilation.SyntaxTrees.First().Options,
            documents: analysis.Compilation.SyntaxTrees.Select(tree => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                tree.FilePath,
                loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default)),
                filePath: tree.FilePath)),
            metadataReferences: analysis.Compilation.References);
    }

    /// <summary>The rule's diagnostics, located in the trees of the workspace.</summary>
    private static async Task<ImmutableArray<Diagnostic>> InWorkspaceAsync(Project project, Analysis analysis, string rule)
    {
        var located = new List<Diagnostic>();
        foreach (Diagnostic diagnostic in analysis.Diagnostics.Where(d => d.Id == rule))
        {
            SyntaxTree? tree = await project.Documents.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path).GetSyntaxTreeAsync();
            located.Add(Diagnostic.Create(
                diagnostic.Descriptor,
                Location.Create(tree!, diagnostic.Location.SourceSpan),
                diagnostic.AdditionalLocations.Select(l => Location.Create(tree!, l.SourceSpan)),
                diagnostic.Properties));
        }

        return [.. located];
    }

    private static Document DocumentOf(Solution solution, Diagnostic diagnostic) => solution.GetDocument(diagnostic.Location.SourceTree)!;

    private sealed class Known(IReadOnlyDictionary<ProjectId, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics[project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics[document.Project.Id].Where(d => d.Location.GetLineSpan().Path == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
