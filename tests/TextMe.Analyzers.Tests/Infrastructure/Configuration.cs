using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TextMe.Analyzers.Tests.Infrastructure;

/// <summary>What the compiler makes of <c>.editorconfig</c>, MSBuild properties and item metadata, by its own parser.</summary>
internal sealed class Configuration : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;

    public Configuration(TestProject project)
    {
        List<AnalyzerConfig> all = [AnalyzerConfig.Parse(Build(project), "/project/build.globalconfig")];
        all.AddRange(project.Files.Where(static f => f.IsConfiguration).Select(static f => AnalyzerConfig.Parse(f.Text, f.FullPath)));
        _set = AnalyzerConfigSet.Create(all);
        GlobalOptions = new Values(_set.GlobalConfigOptions.AnalyzerOptions);
        Severities = new SeverityProvider(_set);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The severities of <c>dotnet_diagnostic.TMxxxx.severity</c>.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options(textFile.Path);

    private Values Options(string path) => new(_set.GetOptionsForSourcePath(path).AnalyzerOptions);

    private static string Build(TestProject project)
    {
        StringBuilder text = new("is_global = true\n");
        foreach ((string name, string value) in project.Properties)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"build_property.{name} = {value}");
        }

        foreach (TestFile file in project.AdditionalFiles)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"[{file.FullPath}]");
            foreach ((string name, string value) in file.Metadata)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.{name} = {value}");
            }
        }

        return text.ToString();
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class SeverityProvider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
