using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Analyzers.Calls;
using TextMe.Generator.Documents;

namespace TextMe.Generator.Analyzers.Documents;

/// <summary>Checks constants that are given to a parameter, property or field marked <c>[WireDocument]</c>.</summary>
internal sealed class WireDocumentCheck(
    INamedTypeSymbol attribute, WireTypes types, Func<CancellationToken, IReadOnlyList<ProjectOperation>> operations)
{
    private readonly ConcurrentDictionary<ISymbol, AttributeData?> _marks = new(SymbolEqualityComparer.Default);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(
            c => Check(c, ((IArgumentOperation)c.Operation).Parameter, ((IArgumentOperation)c.Operation).Value), OperationKind.Argument);
        context.RegisterOperationAction(
            c => Check(c, Target(((ISimpleAssignmentOperation)c.Operation).Target), ((ISimpleAssignmentOperation)c.Operation).Value), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(
            c => Check(c, Target((ISymbolInitializerOperation)c.Operation), ((ISymbolInitializerOperation)c.Operation).Value),
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.ParameterInitializer);
    }

    private static ISymbol? Target(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.FirstOrDefault(),
        IFieldInitializerOperation initializer => initializer.InitializedFields.FirstOrDefault(),
        IParameterInitializerOperation initializer => initializer.Parameter,
        _ => null,
    };

    private void Check(OperationAnalysisContext context, ISymbol? target, IOperation value)
    {
        // A default argument stands where the parameter is declared, and is checked there.
        if (context.Operation is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue }
            || target is null || Mark(target) is not { } mark || mark.ConstructorArguments[0].Value is not INamedTypeSymbol type)
        {
            return;
        }

        foreach ((string document, SyntaxNode syntax) in Documents(value))
        {
            bool isXml = mark.ConstructorArguments.Length > 1 ? mark.ConstructorArguments[1].Value is 0 : document.TrimStart().StartsWith("<", StringComparison.Ordinal);
            Findings findings = new DocumentCheck(types, operations(context.CancellationToken)).Check(document, isXml, type, context.CancellationToken);
            int[]? map = findings.Items.Count > 0 ? LiteralMap.Of(syntax, document) : null;
            foreach (Finding finding in findings.Items)
            {
                context.ReportDiagnostic(Diagnostic.Create(finding.Rule, LiteralMap.Location(syntax, map, finding.Span), finding.Arguments));
            }
        }
    }

    // A local's document is shown where it stands.
    private static IEnumerable<(string Document, SyntaxNode Syntax)> Documents(IOperation value) => ConstantFlow.Branches(value).SelectMany(branch => branch switch
    {
        IConversionOperation conversion => Documents(conversion.Operand),
        IUtf8StringOperation utf8 => [(utf8.Value, utf8.Syntax)],
        ILocalReferenceOperation local when LocalValue.OperationOf(local) is { } given => Documents(given),
        { ConstantValue: { HasValue: true, Value: string constant } } => [(constant, branch.Syntax)],
        _ => Enumerable.Empty<(string, SyntaxNode)>(),
    });

    private AttributeData? Mark(ISymbol symbol) => _marks.GetOrAdd(
        symbol.OriginalDefinition,
        s => s.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute) && a.ConstructorArguments.Length > 0));
}
