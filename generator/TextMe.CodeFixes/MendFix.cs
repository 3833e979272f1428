using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>Makes the changes that the diagnostic itself brings: where the parser knows the right answer, it says it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MendFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM2001", "TM2007", "TM2022", "TM2024", "TM2025", "TM2026", "TM2028", "TM3002"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Title", out string? title) && title is not null
            ? new Fix(title, [.. diagnostic.AdditionalLocations.Select((place, i) =>
                new TextChange(place.SourceSpan, diagnostic.Properties["Text" + i.ToString(CultureInfo.InvariantCulture)]!))])
            : null;
}
