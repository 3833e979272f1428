using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>What a task gives, and where it comes from, whatever form it has been given.</summary>
internal static class TaskForms
{
    public const string Task = "System.Threading.Tasks.Task";

    /// <summary>The call that a task comes from, behind what only gives it another form.</summary>
    public static IInvocationOperation? Call(IOperation value) => value switch
    {
        IConditionalAccessOperation access => Call(access.WhenNotNull),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync", Instance: { } task } => Call(task),
        IInvocationOperation call => call,
        _ => null,
    };

    /// <summary>What the task gives that a value is, holds or makes; null where that is none, or one that gives nothing.</summary>
    public static ITypeSymbol? Promised(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Promised(array.ElementType),
        INamedTypeSymbol { TypeArguments: [{ } given] } task when task.Is(Task) || task.Is("System.Threading.Tasks.ValueTask") => given,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => Promised(arguments[arguments.Length - 1]),
        _ => null,
    };
}
