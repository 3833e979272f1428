using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Documents;

/// <summary>What the README shows of the build of <c>samples/Quickstart/Broken</c> is what the analyzers report there.</summary>
public sealed class BrokenSampleTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(CaseFile.Folder, "..", "..", ".."));

    [Fact]
    public async Task The_readme_shows_what_is_reported()
    {
        string sample = Path.Combine(s_root, "samples", "Quickstart");
        TestFile[] files = [.. Directory.EnumerateFiles(Path.Combine(sample, "Broken"), "*", SearchOption.AllDirectories)
            .Select(path => new TestFile(Path.GetRelativePath(sample, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n")))];
        Analysis analysis = await Analysis.RunAsync(new TestProject(files));

        analysis.AssertCompiles();
        Assert.Equal(Shown(), string.Concat(analysis.Diagnostics.Select(Line)));
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity == DiagnosticSeverity.Info ? "info" : diagnostic.Severity.ToString();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path["/project/".Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity.ToLower(CultureInfo.InvariantCulture)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
    }

    private static string Shown()
    {
        string readme = File.ReadAllText(Path.Combine(s_root, "README.md")).ReplaceLineEndings("\n");
        Match match = Regex.Match(readme, "<!-- sample: broken -->\n```\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, "The README does not show the broken sample.");
        return match.Groups[1].Value;
    }
}
