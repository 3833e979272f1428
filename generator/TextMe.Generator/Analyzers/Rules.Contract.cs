using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ContractNotPartial = Error(
        "TM1001",
        "The contract is not partial",
        "'{0}' and the types around it must be partial, so that its client can be generated beside it",
        "The generator adds members to the interface: Create and the description of its operations. C# allows that only where the interface, and every type it "
            + "is nested in, is declared partial.");

    public static readonly DiagnosticDescriptor ContractIsGeneric = Error(
        "TM1002",
        "The contract is generic",
        "'{0}' has type parameters; a contract cannot have any",
        "A contract is one API: its operations, roots and types are known when it is compiled. Declare one contract for each API, and move what they share into an "
            + "interface that both inherit.");

    public static readonly DiagnosticDescriptor MethodIsNoOperation = Error(
        "TM1003",
        "The method is no operation",
        "'{0}' needs [Operation(\"root\")] and no type parameters: every method of a contract is an operation",
        "The root element picks the operation, so each method needs one. Put helpers into extension methods of the interface, or give them a body.");

    public static readonly DiagnosticDescriptor WrongReturnType = Error(
        "TM1004",
        "The return type is not supported",
        "'{0}' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type",
        "A call goes over the network, so it is asynchronous, and its reply is a document, so it has a wire type. ApiResult<T> hands every status back; T alone throws "
            + "where the status is no success.");

    public static readonly DiagnosticDescriptor RootTaken = Error(
        "TM1005",
        "Two operations have one root",
        "'{0}' and '{1}' both have the root '{2}', which must pick one operation",
        "The endpoint knows the operation by the root element alone. Give each operation its own root, or make one operation of the two.");
}
