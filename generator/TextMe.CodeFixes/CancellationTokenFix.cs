using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>Gives an operation a cancellation token, or moves the one that it has to the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class CancellationTokenFix : RuleFix
{
    private const string TypeName = "CancellationToken";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM1007", "TM1008"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic)
    {
        if (NodeOf(model, diagnostic).FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { ParameterList: { } list })
        {
            return null;
        }

        if (diagnostic.Id == "TM1007")
        {
            bool isInSight = model.LookupNamespacesAndTypes(list.SpanStart, name: TypeName).Any(static t => t.ContainingNamespace?.ToDisplayString() == "System.Threading");
            string type = isInSight ? TypeName : "global::System.Threading." + TypeName;
            return new Fix("Add a CancellationToken", [Appended(list, $"{type} cancellationToken = default", list.Parameters)]);
        }

        ParameterSyntax[] tokens = [.. list.Parameters.Where(static p => p.Type?.ToString().EndsWith(TypeName, System.StringComparison.Ordinal) == true)];
        if (tokens.Length != 1)
        {
            return null;
        }

        int index = list.Parameters.IndexOf(tokens[0]);
        string text = tokens[0].Default is null ? tokens[0] + " = default" : tokens[0].ToString();
        return new Fix(
            "Move the CancellationToken to the end",
            [
                new TextChange(TextSpan.FromBounds(tokens[0].SpanStart, list.Parameters[index + 1].SpanStart), ""),
                Appended(list, text, list.Parameters.Where(p => p != tokens[0])),
            ]);
    }

    private static TextChange Appended(ParameterListSyntax list, string text, IEnumerable<ParameterSyntax> others) =>
        new(new TextSpan(list.CloseParenToken.SpanStart, 0), (others.Any() ? ", " : "") + text);
}
