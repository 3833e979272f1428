using System;
using System.Collections.Generic;
using System.IO;
using TextMe.Generator.Tests.Infrastructure;
using Xunit;
using Xunit.Sdk;

namespace TextMe.Generator.Tests;

/// <summary>The helper that stands for Verify: a snapshot that cannot fail proves nothing.</summary>
public sealed class SnapshotHelperTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textme-snapshot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_without_a_snapshot_fails_and_leaves_what_it_received()
    {
        FailException failure = Assert.Throws<FailException>(() => Verify(accept: false, ("A.g.cs", "one\n")));

        Assert.Contains("Sample.Case#A.g is new", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n", Read("Sample.Case#A.g.received.cs"));
        Assert.False(Exists("Sample.Case#A.g.verified.cs"));
    }

    [Fact]
    public void An_accepted_snapshot_passes_whatever_its_line_ends()
    {
        Verify(accept: true, ("A.g.cs", "one\r\ntwo\r\n"));

        Assert.Equal("one\ntwo\n", Read("Sample.Case#A.g.verified.cs"));
        Verify(accept: false, ("A.g.cs", "one\ntwo\n"));
        File.WriteAllText(Path.Combine(_folder, "Sample.Case#A.g.verified.cs"), "one\r\ntwo\r\n");
        Verify(accept: false, ("A.g.cs", "one\ntwo\n"));
    }

    [Fact]
    public void A_difference_names_the_line()
    {
        Verify(accept: true, ("A.g.cs", "one\ntwo\n"));

        FailException failure = Assert.Throws<FailException>(() => Verify(accept: false, ("A.g.cs", "one\n2\n")));

        Assert.Contains("line 2\n  - two\n  + 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_that_is_no_longer_generated_fails_and_accepting_removes_it()
    {
        Verify(accept: true, ("A.g.cs", "one\n"), ("B.g.cs", "two\n"));

        FailException failure = Assert.Throws<FailException>(() => Verify(accept: false, ("A.g.cs", "one\n")));
        Assert.Contains("Sample.Case#B.g is no longer generated", failure.Message, StringComparison.Ordinal);

        Verify(accept: true, ("A.g.cs", "one\n"));
        Assert.False(Exists("Sample.Case#B.g.verified.cs"));
    }

    [Fact]
    public void A_passing_run_removes_what_a_failing_one_received()
    {
        Verify(accept: true, ("A.g.cs", "one\n"));
        Assert.Throws<FailException>(() => Verify(accept: false, ("A.g.cs", "2\n")));

        Verify(accept: false, ("A.g.cs", "one\n"));

        Assert.False(Exists("Sample.Case#A.g.received.cs"));
    }

    private void Verify(bool accept, params (string HintName, string Text)[] files)
    {
        Dictionary<string, string> generated = [];
        foreach ((string hintName, string text) in files)
        {
            generated.Add(hintName, text);
        }

        Snapshot.Verify(generated, "Case", Path.Combine(_folder, "Sample.cs"), accept);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private bool Exists(string file) => File.Exists(Path.Combine(_folder, file));
}
