using System;
using TextMe.Generator.Tests.Contracts;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>An edit costs what it changes: the cache hits where nothing changed, and misses where something did.</summary>
public sealed class IncrementalTests
{
    private const string UnrelatedPath = "Unrelated.cs";

    [Fact]
    public void A_first_run_emits_every_file()
    {
        StepReport report = Start().Report;

        Assert.NotEmpty(report.HintNames);
        Assert.Equal(report.HintNames, report.ReEmitted);
    }

    [Theory]
    [InlineData(TokenContract.InterfacePath)]
    [InlineData(TokenContract.RequestPath)]
    [InlineData(TokenContract.ReplyPath)]
    [InlineData(TokenContract.ActionPath)]
    public void A_line_inserted_above_emits_nothing(string path) =>
        Start().Edit(path, static text => "// A line above moves every location in the file.\n\n" + text).AssertNothingEmitted();

    [Theory]
    [InlineData(TokenContract.InterfacePath)]
    [InlineData(TokenContract.RequestPath)]
    public void A_line_inserted_inside_a_declaration_emits_nothing(string path) =>
        Start().Edit(path, static text => text.Replace("{\n", "{\n    // Why.\n\n", StringComparison.Ordinal)).AssertNothingEmitted();

    [Fact]
    public void An_edit_of_an_unrelated_file_emits_nothing() =>
        Start().Edit(UnrelatedPath, static text => text.Replace("1", "2", StringComparison.Ordinal)).AssertNothingEmitted();

    [Fact]
    public void A_new_unrelated_file_emits_nothing() =>
        Start().Add("More.cs", "namespace Acme.Tokens; internal static class More { }").AssertNothingEmitted();

    [Fact]
    public void A_changed_member_emits_the_file_of_its_type_alone()
    {
        StepReport report = Start().Edit(TokenContract.ReplyPath, static text =>
            text.Replace("\"expiration_date\"", "\"expires\"", StringComparison.Ordinal));

        string file = Assert.Single(report.ReEmitted);
        Assert.Contains("ApiToken", file, StringComparison.Ordinal);
        Assert.DoesNotContain("ApiTokenRequest", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_constraint_emits_the_file_of_its_type_alone()
    {
        StepReport report = Start().Edit(TokenContract.RequestPath, static text =>
            text.Replace("\"username\"), StringLength(64", "\"username\"), StringLength(65", StringComparison.Ordinal));

        Assert.Contains("ApiTokenRequest", Assert.Single(report.ReEmitted), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_enum_name_reaches_the_types_that_use_it()
    {
        StepReport report = Start().Edit(TokenContract.ActionPath, static text =>
            text.Replace("\"current\"", "\"present\"", StringComparison.Ordinal));

        Assert.NotEmpty(report.ReEmitted);
        Assert.DoesNotContain(report.ReEmitted, static file => file.Contains("ApiToken.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_operation_leaves_the_wire_types_alone()
    {
        StepReport report = Start().Edit(TokenContract.InterfacePath, static text =>
            text.Replace("OperationSafety.Unsafe", "OperationSafety.Idempotent", StringComparison.Ordinal));

        Assert.NotEmpty(report.ReEmitted);
        Assert.All(report.ReEmitted, static file => Assert.Contains("ITokenApi", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_type_takes_its_file_with_it()
    {
        IncrementalRun run = Start();
        int before = run.Report.HintNames.Count;
        run.Add("Extra.cs", "[TextMe.WireContract] public sealed partial record Extra { public int Value { get; init; } }");
        string added = Assert.Single(run.Report.ReEmitted);

        StepReport report = run.Remove("Extra.cs");

        Assert.DoesNotContain(added, report.HintNames);
        Assert.Equal(before, report.HintNames.Count);
        Assert.Empty(report.ReEmitted);
    }

    private static IncrementalRun Start() => IncrementalRun.Start(
        [.. TokenContract.Files, new SourceFile(UnrelatedPath, "namespace Acme; internal static class Unrelated { public const int Value = 1; }")]);
}
