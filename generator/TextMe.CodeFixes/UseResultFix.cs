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
            // What makes many results, or hands a task on, no one call can mend.
            AwaitExpressionSyntax awaited when IsResult(model, awaited) =>
                new Fix(Title, [new TextChange(new TextSpan(span.Start, 0), "("), new TextChange(new TextSpan(span.End, 0), ")" + Use)]),
            InvocationExpressionSyntax call when IsResult(model, call) => new Fix(Title, [new TextChange(new TextSpan(span.End, 0), Use)]),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Wait" } wait }, ArgumentList.Arguments.Count: 0 } =>
                new Fix(Title, [new TextChange(TextSpan.FromBounds(wait.SpanStart, span.End), "Result" + Use)]),
            _ => null,
        };
    }

    private static bool IsResult(SemanticModel model, ExpressionSyntax value) => model.GetTypeInfo(value).Type is INamedTypeSymbol { Name: "ApiResult" };
}
