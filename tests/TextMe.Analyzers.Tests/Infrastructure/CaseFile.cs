using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>
/// The cases of one rule, <c>Cases/TMxxxx.cs</c>, in sections that each begin with a line of their own:
/// <c>// violation</c>: a project with marks; <c>// message: …</c> behind it: what is said, in the order of the marks;
/// <c>// fix</c>: the mistake mended by hand; <c>// fix: title</c>: mended by the code fix of that title; <c>// near miss</c>: what must stay silent.
/// <c>// file: path key=value</c> goes on with another file of the same section's project. The first violation and its fix are those of the rule's page.
/// </summary>
internal sealed record CaseFile(string Rule, IReadOnlyList<Violation> Violations, IReadOnlyList<TestProject> NearMisses)
{
    public static string Folder { get; } = Path.Combine(TestFolder(), "Cases");

    /// <summary>The rules that have cases.</summary>
    public static IEnumerable<string> Rules =>
        Directory.EnumerateFiles(Folder, "TM*.cs").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static CaseFile Load(string rule)
    {
        var violations = new List<Violation>();
        var nearMisses = new List<TestProject>();
        foreach ((string header, string body) in Sections(File.ReadAllText(Path.Combine(Folder, rule + ".cs")).ReplaceLineEndings("\n")))
        {
            if (header == "violation")
            {
                (string text, string[] messages) = SplitMessages(body);
                violations.Add(new Violation(Project(text), messages, null, null));
            }
            else if (header == "near miss")
            {
                nearMisses.Add(Project(body));
            }
            else
            {
                string title = header["fix".Length..].TrimStart(':', ' ');
                violations[^1] = violations[^1] with { Fix = Project(body), FixTitle = title.Length == 0 ? null : title };
            }
        }

        return new CaseFile(rule, violations, nearMisses);
    }

    private static IEnumerable<(string Header, string Body)> Sections(string text)
    {
        string? header = null;
        var body = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            if (line is "// violation" or "// near miss" or "// fix" || line.StartsWith("// fix: ", StringComparison.Ordinal))
            {
                if (header is not null)
                {
                    yield return (header, Trimmed(body));
                }

                header = line["// ".Length..];
                body.Clear();
            }
            else
            {
                body.Add(line);
            }
        }

        yield return (header ?? throw new InvalidDataException("No section."), Trimmed(body));
    }

    private static (string Text, string[] Messages) SplitMessages(string body)
    {
        const string Mark = "// message: ";
        string[] lines = body.Split('\n');
        return (
            Trimmed(lines.Where(static l => !l.StartsWith(Mark, StringComparison.Ordinal))),
            [.. lines.Where(static l => l.StartsWith(Mark, StringComparison.Ordinal)).Select(static l => l[Mark.Length..])]);
    }

    private static TestProject Project(string body)
    {
        const string Mark = "// file: ";
        var files = new List<TestFile>();
        var header = new TestFile(TestProject.SourcePath, "");
        var lines = new List<string>();
        foreach (string line in body.Split('\n'))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            files.Add(header with { Text = Trimmed(lines) });
            string[] words = line[Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            header = new TestFile(words[0], "") { Metadata = words.Skip(1).Select(static w => w.Split('=', 2)).ToDictionary(static w => w[0], static w => w[1]) };
            lines.Clear();
        }

        files.Add(header with { Text = Trimmed(lines) });
        return new TestProject(files);
    }

    private static string Trimmed(IEnumerable<string> lines) => string.Join('\n', lines).Trim('\n') + "\n";

    private static string TestFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}

/// <summary>A mistake, what is said about it, and how it is mended: by hand where <paramref name="FixTitle"/> is null.</summary>
internal sealed record Violation(TestProject Project, IReadOnlyList<string> Messages, TestProject? Fix, string? FixTitle);
