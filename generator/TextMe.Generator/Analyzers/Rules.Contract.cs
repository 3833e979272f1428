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
        "'{0}' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'",
        "A call goes over the network, so it is asynchronous, and its reply is a document, so it has a wire type. ApiResult<T> hands every status back; T alone throws "
            + "where the status is no success.");

    public static readonly DiagnosticDescriptor RootTaken = Error(
        "TM1005",
        "Two operations have one root",
        "'{0}' and '{1}' both have the root '{2}', which must pick one operation",
        "The endpoint knows the operation by the root element alone. Give each operation its own root, or make one operation of the two.");

    public static readonly DiagnosticDescriptor ContractNotAccessible = Error(
        "TM1006",
        "The contract is not accessible",
        "'{0}' is private, protected or seen in its file only, so the types generated beside it could not name it; make it internal or public",
        "The client and the endpoint are types of their own and have the contract in their signatures.");

    public static readonly DiagnosticDescriptor NoCancellationToken = Suggestion(
        "TM1007",
        "The operation cannot be cancelled",
        "'{0}' has no CancellationToken, so a call cannot be given up before the transport's own time is over",
        "Who calls may no longer need the reply: a request was aborted, a program ends. The token is no part of the document.");

    public static readonly DiagnosticDescriptor MisplacedCancellationToken = Warning(
        "TM1008",
        "The CancellationToken is misplaced",
        "'{0}' must have one CancellationToken, as its last parameter",
        "By convention it is the last parameter, so that it can be left out and found. A second one would be passed over.");

    public static readonly DiagnosticDescriptor ParameterNotSupported = Error(
        "TM1009",
        "The parameter is not supported",
        "'{0}' cannot be a parameter of an operation: {1}",
        "What a caller passes is written into the request, and what comes back is the reply. Return what the operation gives as members of the reply.");

    public static readonly DiagnosticDescriptor StatusInTwoClasses = Error(
        "TM1010",
        "A status is in two classes",
        "'{0}' has {1} in {2} and in {3}",
        "The status picks one outcome: a result, an exception of one type, whether to send again. An operation may give a status another class than its contract does; "
            + "among the classes of one of them it stands once.");

    public static readonly DiagnosticDescriptor FixedElementTaken = Error(
        "TM1011",
        "The fixed element collides with a member",
        "'{0}' has the fixed element '{1}', but '{2}' is written there",
        "The request would hold the name twice, or once with two meanings. Take the member out of the request or the fixed element off the operation.");

    public static readonly DiagnosticDescriptor NotAMethod = Error(
        "TM1012",
        "The contract has something other than operations",
        "'{0}' is no operation: a contract has methods that are operations, and members with a body",
        "The client implements the whole interface, and over the network there are only operations.");

    public static readonly DiagnosticDescriptor PartialReplyThrows = Error(
        "TM1013",
        "A part would be taken for the whole",
        "'{0}' must return ApiResult<{1}>: '{1}' can say that only a part was done",
        "Such a reply is neither a success, which is returned, nor a failure, which is thrown. With ApiResult<T> the caller sees which of the three it is.");

    public static readonly DiagnosticDescriptor DoneStatusesNotPossible = Error(
        "TM1014",
        "DoneStatuses cannot be honoured",
        "'{0}' cannot have DoneStatuses: {1}",
        "They say that the request had been carried out before, which is a success where an earlier attempt of the same call may have done it. That takes an operation that is sent "
            + "again, and a reply that can be made of what the service says then: a status and a message.");

    public static readonly DiagnosticDescriptor GeneratedNameTaken = Error(
        "TM1015",
        "A type has the name of a generated one",
        "'{0}' cannot have its client and endpoint: '{1}' stands in their place; rename one of the two",
        "The types generated for a contract are named after it and stand beside it: IShop has ShopClient, ShopEndpoint and ShopOperations. Another type of such a name, or a "
            + "contract Shop beside IShop, leaves no room for them.");
}
