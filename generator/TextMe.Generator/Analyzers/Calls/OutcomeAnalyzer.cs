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

/// <summary>Reports operations whose outcome nobody looks at: a result or a task that is dropped, an unknown outcome that is swallowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ResultDiscarded,
        Rules.OperationNotAwaited,
        Rules.UnknownOutcomeSwallowed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.OutcomeUnknown) is not { } unknown)
            {
                return;
            }

            var operations = new ApiOperations();
            start.RegisterOperationAction(c => AnalyzeStatement(c, operations), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(c => AnalyzeTry(c, operations, unknown), OperationKind.Try);
        });
    }

    private static void AnalyzeStatement(OperationAnalysisContext context, ApiOperations operations)
    {
        IOperation value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (IsInExpressionTree(value))
        {
            return;
        }

        if ((value is IAwaitOperation or IInvocationOperation or IConditionalAccessOperation && value.Type.Is(KnownNames.ApiResult)) || IsAwaitOfCallsAtOnce(value, operations))
        {
            string type = value.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Rules.ResultDiscarded, value.Syntax.GetLocation(), type));
        }
        else if (Call(value) is { } call && operations.Of(call.TargetMethod) is { } operation)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.OperationNotAwaited, value.Syntax.GetLocation(), operation.Name));
        }
    }

    // What is described to a mock or a job queue is not called there.
    private static bool IsInExpressionTree(IOperation value)
    {
        for (IOperation? around = value.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation && around.Parent?.Type.Is("System.Linq.Expressions.Expression") == true)
            {
                return true;
            }
        }

        return false;
    }

    // Of tasks that are kept the results can be looked at one by one.
    private static bool IsAwaitOfCallsAtOnce(IOperation value, ApiOperations operations) =>
        value is IAwaitOperation { Type: IArrayTypeSymbol { ElementType: { } item }, Operation: { } awaited } && item.Is(KnownNames.ApiResult)
        && Call(awaited) is { TargetMethod.Name: "WhenAll" } all
        && all.Descendants().Any(o => o is IInvocationOperation call && operations.Of(call.TargetMethod) is not null)
        && !all.Descendants().Any(static o => o is IAssignmentOperation);

    // The call that a task comes from, behind what only gives it another form.
    private static IInvocationOperation? Call(IOperation value) => value switch
    {
        IConditionalAccessOperation access => Call(access.WhenNotNull),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync", Instance: { } task } => Call(task),
        IInvocationOperation call => call,
        _ => null,
    };

    private static void AnalyzeTry(OperationAnalysisContext context, ApiOperations operations, INamedTypeSymbol unknown)
    {
        var statement = (ITryOperation)context.Operation;
        if (TakerOf(statement, unknown) is not { } taker || !TakesAnything(taker) || DealsWithIt(taker, unknown))
        {
            return;
        }

        IMethodSymbol? operation = Calls(statement.Body, unknown)
            .Select(c => operations.Of(c.TargetMethod))
            .FirstOrDefault(static o => o is not null && ApiOperations.IsUnsafe(o));
        if (operation is not null)
        {
            var clause = (CatchClauseSyntax)taker.Syntax;
            TextSpan span = TextSpan.FromBounds(clause.SpanStart, clause.Declaration?.Span.End ?? clause.CatchKeyword.Span.End);
            ImmutableDictionary<string, string?> names = ImmutableDictionary<string, string?>.Empty.Add(
                KnownNames.OutcomeUnknown, unknown.ToMinimalDisplayString(statement.SemanticModel!, clause.SpanStart));
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownOutcomeSwallowed, Location.Create(clause.SyntaxTree, span), names, operation.Name));
        }
    }

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

    // Not what a lambda does later, nor what an inner try deals with, nor a task that is handed on and fails elsewhere.
    private static IEnumerable<IInvocationOperation> Calls(IOperation operation, INamedTypeSymbol unknown)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation or IReturnOperation { ReturnedValue: IInvocationOperation })
            {
                continue;
            }

            bool isDealtWith = operation is ITryOperation inner && child == inner.Body && TakerOf(inner, unknown) is not null;
            foreach (IInvocationOperation call in isDealtWith ? [] : Calls(child, unknown))
            {
                yield return call;
            }

            if (child is IInvocationOperation found)
            {
                yield return found;
            }
        }
    }
}
