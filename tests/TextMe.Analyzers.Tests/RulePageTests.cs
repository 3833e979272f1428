using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests;

/// <summary>Descriptors, release file, cases and pages tell of the same rules. <c>TEXTME_ACCEPT_SNAPSHOTS=1</c> writes the pages.</summary>
public sealed class RulePageTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(CaseFile.Folder, "..", "..", ".."));
    private static readonly string s_pages = Path.Combine(s_root, "docs", "rules");

    private static readonly DiagnosticDescriptor[] s_rules =
        [.. Analysis.Analyzers.SelectMany(static a => a.SupportedDiagnostics).OrderBy(static d => d.Id, StringComparer.Ordinal)];

    [Fact]
    public void A_rule_has_one_owner() => Assert.Equal(s_rules.Select(static r => r.Id).Distinct(), s_rules.Select(static r => r.Id));

    [Fact]
    public void Every_rule_has_cases_and_every_case_a_rule() => Assert.Equal(s_rules.Select(static r => r.Id), CaseFile.Rules);

    [Fact]
    public void Every_rule_has_a_violation_with_its_mending_first_and_a_near_miss() => Assert.All(s_rules, static rule =>
    {
        CaseFile cases = CaseFile.Load(rule.Id);
        Assert.NotNull(cases.Violations[0].Fix);
        Assert.NotEmpty(cases.NearMisses);
    });

    [Fact]
    public void The_release_file_lists_the_rules_as_they_are()
    {
        string[] lines = File.ReadAllLines(Path.Combine(s_root, "generator", "TextMe.Generator", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            s_rules.Select(static r => $"{r.Id} | {r.Category} | {r.DefaultSeverity} | {Title(r)}"),
            lines.Where(static l => l.StartsWith("TM", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rule_says_why_and_links_to_its_page() => Assert.All(s_rules, static rule =>
    {
        Assert.Equal($"docs/rules/{rule.Id}.md", rule.HelpLinkUri);
        Assert.NotEmpty(rule.Description.ToString(CultureInfo.InvariantCulture));
        Assert.EndsWith(".", rule.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    });

    [Fact]
    public void The_pages_are_those_of_the_rules()
    {
        Dictionary<string, string> pages = s_rules.ToDictionary(static r => r.Id + ".md", RulePage.Of);
        pages.Add("README.md", RulePage.Index(s_rules));
        if (Environment.GetEnvironmentVariable("TEXTME_ACCEPT_SNAPSHOTS") == "1")
        {
            foreach (string file in Directory.CreateDirectory(s_pages).GetFiles("*.md").Select(static f => f.FullName))
            {
                File.Delete(file);
            }

            foreach ((string name, string text) in pages)
            {
                File.WriteAllText(Path.Combine(s_pages, name), text);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(s_pages).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(pages, static page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(s_pages, page.Key)).ReplaceLineEndings("\n")));
    }

    private static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);
}
