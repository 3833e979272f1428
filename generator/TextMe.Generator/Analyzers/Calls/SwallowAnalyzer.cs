using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Reports where an unknown outcome is swallowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UnknownOutcomeSwallowed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.OutcomeUnknown) is { } unknown)
            {
                var waited = new WaitedCalls(new ApiOperations(), inner => TakerOf(inner, unknown) is { } taker && !Rethrows(taker));
                start.RegisterOperationAction(c => AnalyzeTry(c, waited, unknown), OperationKind.Try);
            }
        });
    }

    private static void AnalyzeTry(OperationAnalysisContext context, WaitedCalls waited, INamedTypeSymbol unknown)
    {
        var statement = (ITryOperation)context.Operation;
        if (TakerOf(statement, unknown) is { } taker && TakesAnything(taker) && !DealsWithIt(taker, unknown)
            && waited.In(statement.Body).FirstOrDefault(ApiOperations.IsUnsafe) is { } operation)
        {
            var clause = (CatchClauseSyntax)taker.Syntax;
            TextSpan span = TextSpan.FromBounds(clause.SpanStart, clause.Declaration?.Span.End ?? clause.CatchKeyword.Span.End);
            ImmutableDictionary<string, string?> names = ImmutableDictionary<string, string?>.Empty.Add(
                KnownNames.OutcomeUnknown, unknown.ToMinimalDisplayString(statement.SemanticModel!, clause.SpanStart));
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownOutcomeSwallowed, Location.Create(clause.SyntaxTree, span), names, operation.Name));
        }
    }

    private static bool Rethrows(ICatchClauseOperation taker) => taker.Handler.Descendants().Any(static o => o is IThrowOperation { Exception: null });

    // Whoever names it knows of it.
    private static bool DealsWithIt(ICatchClauseOperation taker, INamedTypeSymbol unknown) =>
        taker.Handler.Descendants().Any(static o => o is IThrowOperation or IInvocationOperation { TargetMethod: { Name: "Throw", ContainingType.Name: "ExceptionDispatchInfo" } })
        || taker.Handler.Syntax.DescendantNodes().Any(n => n is IdentifierNameSyntax name && name.Identifier.ValueText == unknown.Name);

    /// <summary>The clause that takes the exception whatever its state; a filter may let it pass.</summary>
    private static ICatchClauseOperation? TakerOf(ITryOperation statement, INamedTypeSymbol unknown) =>
        statement.Catches.FirstOrDefault(c => c.Filter is null && Bases(unknown).Any(t => SymbolEqualityComparer.Default.Equals(t, c.ExceptionType)) || TakesAnything(c));

    // Without a type it is System.Object or System.Exception, by compiler.
    private static bool TakesAnything(ICatchClauseOperation clause) =>
        clause.Filter is null && (clause.ExceptionType is { SpecialType: SpecialType.System_Object } || clause.ExceptionType.Is("System.Exception"));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }
}
