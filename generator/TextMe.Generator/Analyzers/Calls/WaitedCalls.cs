using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Finds the operations that code waits for: there their exceptions come out, and nowhere else.</summary>
/// <param name="operations">Which calls are operations.</param>
/// <param name="isDealtWith">Whether a try inside lets no such exception out of its block.</param>
internal sealed class WaitedCalls(ApiOperations operations, System.Func<ITryOperation, bool> isDealtWith)
{
    /// <summary>The operations whose exceptions come out of a block; not those of functions that are only declared in it, nor of tasks that are kept or handed on.</summary>
    public IEnumerable<IMethodSymbol> In(IOperation block)
    {
        var open = new Stack<IOperation>();
        open.Push(block);
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            foreach (IMethodSymbol found in Awaited(operation) is { } task ? Behind(task) : [])
            {
                yield return found;
            }

            IOperation? quiet = operation is ITryOperation inner && isDealtWith(inner) ? inner.Body : null;
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                if (child != quiet && child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                {
                    open.Push(child);
                }
            }
        }
    }

    private static IOperation? Awaited(IOperation operation) => operation switch
    {
        IAwaitOperation wait => wait.Operation,
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => task,
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } => task,
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } } => task,
        IInvocationOperation { TargetMethod: { Name: "WaitAll", IsStatic: true } } all => all,
        _ => null,
    };

    private IEnumerable<IMethodSymbol> Behind(IOperation task) => ConstantFlow.Branches(task).SelectMany(branch => branch switch
    {
        _ when TaskForms.Call(branch) is { } call => operations.Of(call.TargetMethod) is { } operation ? [operation] : Parts(call).SelectMany(Behind),
        ILocalReferenceOperation local => LocalValue.OperationOf(local) is { } value ? Behind(value) : [],
        ISimpleAssignmentOperation assignment => Behind(assignment.Value),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => InFunction(function),
        IDelegateCreationOperation { Target: IMethodReferenceOperation method } => operations.Of(method.Method) is { } operation ? [operation] : [],
        _ when ListLiteral.Of(branch) is { } list => list.Items.SelectMany(Behind),
        _ => Enumerable.Empty<IMethodSymbol>(),
    });

    // Of a method that gives what a task of its arguments gives, whoever waits for it waits for the task.
    private static IEnumerable<IOperation> Parts(IInvocationOperation call)
    {
        IEnumerable<IOperation> all = call.Arguments.Select(static a => a.Value);
        return call.TargetMethod is { IsStatic: true, Name: "WhenAll" or "WaitAll" or "Run" or "ForEachAsync" } ? all
            : TaskForms.Promised(call.Type) is { } promised ? all.Where(v => SymbolEqualityComparer.Default.Equals(TaskForms.Promised(v.Type), promised))
            : [];
    }

    private IEnumerable<IMethodSymbol> InFunction(IAnonymousFunctionOperation function) => function.Symbol.IsAsync
        ? In(function.Body)
        : function.Body.Operations.OfType<IReturnOperation>().Where(static r => r.ReturnedValue is not null).SelectMany(r => Behind(r.ReturnedValue!)).Concat(In(function.Body));
}
