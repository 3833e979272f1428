using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>Makes a refusal that nobody looks at an exception.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UseResultFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM4007"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot();
        const string Title = "Throw if it is no success";
        const string Use = ".GetValueOrThrow()";
        TextSpan span = diagnostic.Location.SourceSpan;
        return root.FindNode(span, getInnermostNodeForTie: true) switch
        {
            // Of Task.WhenAll come many results, which no one call can use.
            AwaitExpressionSyntax awaited when model.GetTypeInfo(awaited).Type is INamedTypeSymbol =>
                new Fix(Title, [new TextChange(new TextSpan(span.Start, 0), "("), new TextChange(new TextSpan(span.End, 0), ")" + Use)]),
            InvocationExpressionSyntax => new Fix(Title, [new TextChange(new TextSpan(span.End, 0), Use)]),
            _ => null,
        };
    }
}
