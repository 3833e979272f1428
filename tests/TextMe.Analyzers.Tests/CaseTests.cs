using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests;

/// <summary>Every case of every rule, see <see cref="CaseFile"/>.</summary>
public sealed class CaseTests
{
    public static TheoryData<string, int> Violations => Numbered(static f => f.Violations.Count);

    public static TheoryData<string, int> NearMisses => Numbered(static f => f.NearMisses.Count);

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task A_violation_is_reported_where_it_stands_and_by_nobody_else(string rule, int number)
    {
        Violation violation = CaseFile.Load(rule).Violations[number];
        (TestProject project, IReadOnlyList<Expected> expected) = violation.Project.Unmarked(rule);
        Analysis analysis = await Analysis.RunAsync(project);

        analysis.AssertReports(expected, violation.Messages);
        analysis.AssertCompiles();
        Assert.Contains(expected, e => e.Id == rule);
    }

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task What_was_mended_compiles_and_is_not_reported(string rule, int number)
    {
        Violation violation = CaseFile.Load(rule).Violations[number];
        if (violation.Fix is { } mended)
        {
            await AssertSilentAsync(mended);
        }
    }

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task A_code_fix_mends_one_and_all(string rule, int number)
    {
        Violation violation = CaseFile.Load(rule).Violations[number];
        if (violation is not { Fix: { } mended, FixTitle: { } title })
        {
            return;
        }

        (TestProject project, IReadOnlyList<Expected> expected) = violation.Project.Unmarked(rule);
        Assert.Equal(mended.Files[0].Text, (await CodeFixRun.ApplyAllAsync(project, rule, title)).Files[0].Text);
        if (expected.Count == 1)
        {
            Assert.Equal(mended.Files[0].Text, (await CodeFixRun.ApplyAsync(project, rule, title)).Files[0].Text);
        }
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public async Task A_near_miss_is_not_reported(string rule, int number) => await AssertSilentAsync(CaseFile.Load(rule).NearMisses[number]);

    private static async Task AssertSilentAsync(TestProject project)
    {
        Analysis analysis = await Analysis.RunAsync(project);
        analysis.AssertReports([], []);
        analysis.AssertCompiles();
    }

    private static TheoryData<string, int> Numbered(System.Func<CaseFile, int> count)
    {
        var data = new TheoryData<string, int>();
        foreach (string rule in CaseFile.Rules)
        {
            foreach (int number in Enumerable.Range(0, count(CaseFile.Load(rule))))
            {
                data.Add(rule, number);
            }
        }

        return data;
    }
}
