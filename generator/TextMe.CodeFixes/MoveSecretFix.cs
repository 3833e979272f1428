using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.CodeFixes;

/// <summary>
/// Reads a secret from the configuration that is at hand, else from the environment, where its text stands now. Of a named constant nothing is said: its text would stay.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MoveSecretFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TM4006"];

    /// <inheritdoc/>
    protected override Fix? Find(SemanticModel model, Diagnostic diagnostic)
    {
        SyntaxNode node = model.SyntaxTree.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is not ExpressionSyntax secret || !IsWrittenOut(model, secret) || !MayBeRead(secret)
            || diagnostic.Properties.Values.FirstOrDefault() is not { } member)
        {
            return null;
        }

        string configuration = $"Secrets:{char.ToUpperInvariant(member[0])}{member.Substring(1)}";
        string variable = "TEXTME_" + Regex.Replace(member, "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_").ToUpperInvariant();
        (string read, string name) = ConfigurationInReach.Find(model, secret.SpanStart) is { } at
            ? ($"{at}[\"{configuration}\"]", configuration)
            : ($"{NameOf("System.Environment")}.GetEnvironmentVariable(\"{variable}\")", variable);
        string text = $"{read} ?? throw new {NameOf("System.InvalidOperationException")}(\"{name} is not set.\")";
        bool standsAlone = secret.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax;
        return new Fix("Move the constant into configuration", [new TextChange(secret.Span, standsAlone ? text : $"({text})")]);

        string NameOf(string type) => model.Compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(model, secret.SpanStart) ?? type;
    }

    private static bool IsWrittenOut(SemanticModel model, ExpressionSyntax secret) =>
        model.GetTypeInfo(secret).Type?.SpecialType == SpecialType.System_String && !secret.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any();

    // A default value has to be a constant, and the items of a list cannot all be one variable.
    private static bool MayBeRead(ExpressionSyntax secret) =>
        secret.Parent is not (EqualsValueClauseSyntax { Parent: ParameterSyntax } or InitializerExpressionSyntax or ExpressionElementSyntax);
}
