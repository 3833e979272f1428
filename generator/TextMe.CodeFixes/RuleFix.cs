using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>
/// A fix as changes of text, which leave everything else as its author wrote it. To fix all is to make all changes, each once: several diagnostics may ask for
/// the same one.
/// </summary>
public abstract class RuleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null && Find(model, diagnostic) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, token => ChangeAsync(context.Document, fix.Changes, token), GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>The title and the changes; null where there is no right answer.</summary>
    protected abstract Fix? Find(SemanticModel model, Diagnostic diagnostic);

    /// <summary>What the diagnostic points at.</summary>
    protected static SyntaxNode NodeOf(SemanticModel model, Diagnostic diagnostic) =>
        model.SyntaxTree.GetRoot().FindNode(diagnostic.Location.SourceSpan);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return model is null ? document : await ChangeAsync(
            document,
            diagnostics.Select(d => Find(model, d)).Where(static f => f is not null).SelectMany(static f => f!.Changes),
            context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ChangeAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.Distinct().OrderBy(static c => c.Span)));
    }
}

/// <summary>What a fix is called, and what it changes.</summary>
public sealed record Fix(string Title, ImmutableArray<TextChange> Changes);
