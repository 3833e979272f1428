using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>Writes <c>docs/rules</c>: what the rule says of itself, and its first case, which is tested.</summary>
internal static class RulePage
{
    private static readonly (char Digit, string Name)[] s_blocks =
        [('1', "Contracts and operations"), ('2', "Wire types"), ('3', "Constraints"), ('4', "Calls"), ('5', "Documents")];

    public static string Of(DiagnosticDescriptor rule)
    {
        Violation example = CaseFile.Load(rule.Id).Violations[0];
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Id}: {Text(rule.Title)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Severity(rule)}, category `{rule.Category}`.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Text(rule.Description)}\n\n");
        page.Append("## Violation\n\n");
        Append(page, example.Project.Unmarked(rule.Id).Project);
        page.Append(CultureInfo.InvariantCulture, $"```\n{string.Join('\n', example.Messages.Select(m => $"{rule.Id}: {m}"))}\n```\n\n");
        page.Append("## Fix\n\n");
        Append(page, example.Fix!);
        if (example.FixTitle is { } title)
        {
            page.Append(CultureInfo.InvariantCulture, $"The code fix is called \"{title}\".\n\n");
        }

        page.Append("## Configure\n\n");
        if (rule.Id[2] == '5')
        {
            AppendConfigurationOfDocuments(page, rule);
            return page.ToString();
        }

        page.Append(CultureInfo.InvariantCulture, $"```ini\n[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = none\n```\n\n");
        page.Append(CultureInfo.InvariantCulture, $"`#pragma warning disable {rule.Id}` and `[SuppressMessage(\"{rule.Category}\", \"{rule.Id}\")]` work as well.\n");
        if (rule.DefaultSeverity == DiagnosticSeverity.Error && rule.Id[2] <= '3')
        {
            page.Append("Hidden or not, what is generated for a type or an operation with this error throws when it is used.\n");
        }

        return page.ToString();
    }

    // An additional file is no source: sections of .editorconfig and pragmas do not reach it.
    private static void AppendConfigurationOfDocuments(StringBuilder page, DiagnosticDescriptor rule)
    {
        page.Append(CultureInfo.InvariantCulture, $"In a `.globalconfig` beside the project:\n\n```ini\nis_global = true\ndotnet_diagnostic.{rule.Id}.severity = none\n```\n\n");
        page.Append("An additional file is no source, so sections of `.editorconfig` and pragmas reach documents in strings only. For files there are also ");
        page.Append(CultureInfo.InvariantCulture, $"`<NoWarn>{rule.Id}</NoWarn>` and `[assembly: SuppressMessage(\"{rule.Category}\", \"{rule.Id}\")]`.\n");
    }

    public static string Index(IEnumerable<DiagnosticDescriptor> rules)
    {
        StringBuilder index = new("# Rules\n\nWhat the analyzers say, by block. These pages are written from the rules and their tests.\n");
        foreach ((char digit, string name) in s_blocks)
        {
            DiagnosticDescriptor[] block = [.. rules.Where(r => r.Id[2] == digit)];
            if (block.Length > 0)
            {
                index.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n| | | |\n| --- | --- | --- |\n");
                index.AppendJoin("", block.Select(static r => $"| [{r.Id}]({r.Id}.md) | {Text(r.Title)} | {Severity(r)} |\n"));
            }
        }

        return index.ToString();
    }

    private static void Append(StringBuilder page, TestProject project)
    {
        foreach (TestFile file in project.Files.Where(static f => f.Text.Trim().Length > 0))
        {
            if (project.Files.Count > 1)
            {
                page.Append(CultureInfo.InvariantCulture, $"`{file.Path}`:\n\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"```{(file.IsSource ? "csharp" : Path.GetExtension(file.Path).TrimStart('.'))}\n{file.Text}```\n\n");
        }
    }

    private static string Severity(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info ? "Suggestion" : rule.DefaultSeverity.ToString();

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
