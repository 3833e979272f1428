using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace TextMe.Client.Tests.Redaction;

/// <summary><c>SECURITY.md</c> names for each threat tests that exist.</summary>
public sealed partial class SecurityPageTests
{
    [Fact]
    public void Every_threat_names_tests_and_every_test_it_names_exists()
    {
        string root = Root();
        HashSet<string> tests = [.. Directory.EnumerateFiles(Path.Combine(root, "tests"), "*Tests.cs", SearchOption.AllDirectories).SelectMany(TestsOf)];
        string[] threats = [.. File.ReadLines(Path.Combine(root, "SECURITY.md"))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)];

        Assert.NotEmpty(threats);
        Assert.All(threats, threat =>
        {
            string[] named = [.. TestName().Matches(threat.Split('|')[3]).Select(static name => name.Groups[1].Value)];
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests));
        });
    }

    // The tests of other projects are no references of this one, so their sources are looked at.
    private static IEnumerable<string> TestsOf(string file)
    {
        string source = File.ReadAllText(file);
        string name = ClassName().Match(source).Groups[1].Value;
        return Method().Matches(source).Select(method => $"{name}.{method.Groups[1].Value}");
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\[(?:\w*Fact|\w*Theory|InlineData|MemberData)\b[^\n]*\n\s*public (?:static |async )*(?:Task|void) (\w+)\(")]
    private static partial Regex Method();
}
