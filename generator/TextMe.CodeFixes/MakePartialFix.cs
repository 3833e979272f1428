using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>Makes a type and those around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MakePartialFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM1001", "TM2002"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic) => new(
        "Make partial",
        [.. NodeOf(model, diagnostic).AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .Where(static t => !t.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(static t => new TextChange(new TextSpan(t.Keyword.SpanStart, 0), "partial "))]);
}
