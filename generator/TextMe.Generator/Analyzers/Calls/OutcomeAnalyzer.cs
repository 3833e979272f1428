using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Reports operations whose outcome nobody looks at: a result or a task that is dropped.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ResultDiscarded,
        Rules.OperationNotAwaited);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.Runtime) is null)
            {
                return;
            }

            var operations = new ApiOperations();
            start.RegisterOperationAction(c => AnalyzeStatement(c, operations), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(AnalyzeReturn, OperationKind.Return);
        });
    }

    private static void AnalyzeStatement(OperationAnalysisContext context, ApiOperations operations)
    {
        IOperation value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (FunctionsAround(value).Any(static f => f.Parent?.Type.Is("System.Linq.Expressions.Expression") == true))
        {
            // What is described to a mock or a job queue is not called there.
            return;
        }

        if (Dropped(value, operations) is { } result)
        {
            Report(context, value, result);
        }
        else if (TaskForms.Call(value) is { } call && operations.Of(call.TargetMethod) is { } operation)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.OperationNotAwaited, value.Syntax.GetLocation(), operation.Name));
        }
    }

    // A method that gives no result away keeps none either. A function in the middle of a method is left alone: it may be one that is to fail.
    private static void AnalyzeReturn(OperationAnalysisContext context)
    {
        if (((IReturnOperation)context.Operation).ReturnedValue is not { Type: INamedTypeSymbol { TypeArguments.IsEmpty: true } type } value
            || !type.Is(TaskForms.Task) || FunctionsAround(value).Any())
        {
            return;
        }

        foreach (IOperation branch in ConstantFlow.Branches(value))
        {
            if (TaskForms.Call(branch) is not null && PromisedResult(branch) is { } result)
            {
                Report(context, branch, result);
            }
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation value, ITypeSymbol result) => context.ReportDiagnostic(Diagnostic.Create(
        Rules.ResultDiscarded, value.Syntax.GetLocation(), result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));

    private static IEnumerable<IAnonymousFunctionOperation> FunctionsAround(IOperation value)
    {
        for (IOperation? around = value.Parent; around is not null and not ILocalFunctionOperation; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation function)
            {
                yield return function;
            }
        }
    }

    // The result that a statement gets and does not look at.
    private static ITypeSymbol? Dropped(IOperation value, ApiOperations operations) => value switch
    {
        IAwaitOperation or IInvocationOperation or IConditionalAccessOperation when value.Type.Is(KnownNames.ApiResult) => value.Type,
        IAwaitOperation { Operation: { } awaited } when TaskForms.Call(awaited) is { TargetMethod.Name: "WhenAll" } all => DroppedAtOnce(all, operations) is { } one
            ? value.Type as IArrayTypeSymbol ?? one
            : null,
        IInvocationOperation { TargetMethod: { Name: "WaitAll", IsStatic: true } } all => DroppedAtOnce(all, operations),
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } when TaskForms.Call(task) is not null => PromisedResult(task),
        _ => null,
    };

    // Of tasks that are kept the results can be looked at one by one.
    private static ITypeSymbol? DroppedAtOnce(IInvocationOperation all, ApiOperations operations) => all.Descendants().Any(static o => o is IAssignmentOperation)
        ? null
        : all.Arguments
            .SelectMany(static a => ListLiteral.Of(a.Value)?.Items ?? [a.Value])
            .SelectMany(ConstantFlow.Branches)
            .Where(task => task.DescendantsAndSelf().Any(o => o is IInvocationOperation call && operations.Of(call.TargetMethod) is not null))
            .Select(PromisedResult)
            .FirstOrDefault(static r => r is not null);

    // One, or those of several tasks.
    private static ITypeSymbol? PromisedResult(IOperation task) =>
        TaskForms.Promised(task.Type) is { } promised && (promised is IArrayTypeSymbol all ? all.ElementType : promised).Is(KnownNames.ApiResult) ? promised : null;
}
