using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>Puts a clause that throws an unknown outcome on before the one that would swallow it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RethrowUnknownOutcomeFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM4009"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot();
        // The analyzer knows the shortest name that is in scope.
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is not { } clause
            || diagnostic.Properties.Values.FirstOrDefault() is not { } exception)
        {
            return null;
        }

        // Its own line's indentation, and its own kind of line ends.
        SourceText text = root.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(clause.SpanStart);
        string indent = text.ToString(TextSpan.FromBounds(line.Start, clause.SpanStart));
        indent = indent.Substring(0, indent.Length - indent.TrimStart().Length);
        string end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        string added = string.Concat(new[] { $"catch ({exception})", "{", "    throw;", "}" }.Select((l, i) => (i == 0 ? "" : indent) + l + end)) + indent;
        return new Fix("Let OutcomeUnknownException through", [new TextChange(new TextSpan(clause.SpanStart, 0), added)]);
    }
}
