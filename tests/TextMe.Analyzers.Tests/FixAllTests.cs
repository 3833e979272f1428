using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests;

/// <summary>A fix for all mistakes of a project or solution, in all their documents.</summary>
public sealed class FixAllTests
{
    private const string Broken = "[WireContract]\npublic sealed record {0}(string Title);\n";

    private const string Mended = "[WireContract]\npublic sealed partial record {0}(string Title);\n";

    [Theory]
    [InlineData(FixAllScope.Document, "Mended Broken Broken Broken")]
    [InlineData(FixAllScope.Project, "Mended Mended Broken Broken")]
    [InlineData(FixAllScope.Solution, "Mended Mended Mended Mended")]
    public async Task All_documents_of_the_scope_are_mended(FixAllScope scope, string expected)
    {
        TestProject[] projects =
        [
            new([new TestFile("Book.cs", Of(Broken, "Book")), new TestFile("Film.cs", Of(Broken, "Film"))]),
            new([new TestFile("Book.cs", Of(Broken, "Book")), new TestFile("Song.cs", Of(Broken, "Song"))]),
        ];

        IReadOnlyList<TestProject> mended = await CodeFixRun.ApplyAllAsync(projects, "TM2002", "Make partial", scope);

        Assert.Equal(expected, string.Join(' ', mended.SelectMany(static p => p.Files).Select(static f =>
            f.Text == Of(Mended, f.Path[..4]) ? "Mended" : f.Text == Of(Broken, f.Path[..4]) ? "Broken" : f.Text)));
    }

    private static string Of(string source, string name) => source.Replace("{0}", name, System.StringComparison.Ordinal);
}
