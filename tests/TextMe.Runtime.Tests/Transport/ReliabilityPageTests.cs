using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary><c>docs/reliability.md</c> says nothing that is not tested.</summary>
public sealed partial class ReliabilityPageTests
{
    [Fact]
    public void Every_statement_names_tests_and_every_test_it_names_exists()
    {
        HashSet<string> tests = [.. typeof(ReliabilityPageTests).Assembly.GetTypes().SelectMany(static t => t.GetMethods())
            .Where(static m => m.GetCustomAttribute<FactAttribute>() is not null)
            .Select(static m => $"{m.DeclaringType!.Name}.{m.Name}")];
        string[] statements = [.. File.ReadLines(PagePath()).Where(static l => l.StartsWith("- ", StringComparison.Ordinal))];
        Assert.NotEmpty(statements);
        Assert.All(statements, statement =>
        {
            string[] named = [.. TestName().Matches(statement).Select(static m => m.Groups[1].Value)];
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests));
        });
    }

    private static string PagePath([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "reliability.md"));

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
