using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

/// <summary>All rules: <c>TM1xxx</c> contracts and operations, <c>TM2xxx</c> wire types.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor ContractNotPartial = Error(
        "TM1001", "The contract is not partial", "'{0}' and the types around it must be partial, so that its client can be generated beside it");

    public static readonly DiagnosticDescriptor ContractIsGeneric = Error(
        "TM1002", "The contract is generic", "'{0}' has type parameters; a contract cannot have any");

    public static readonly DiagnosticDescriptor MethodIsNoOperation = Error(
        "TM1003", "The method is no operation", "'{0}' needs [Operation(\"root\")]: every method of a contract is an operation");

    public static readonly DiagnosticDescriptor WrongReturnType = Error(
        "TM1004",
        "The return type is not supported",
        "'{0}' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type");

    public static readonly DiagnosticDescriptor RootTaken = Error(
        "TM1005", "Two operations have one root", "'{0}' and '{1}' both have the root '{2}', which must pick one operation");

    public static readonly DiagnosticDescriptor BadName = Error(
        "TM2001", "The name is not an XML name", "'{0}' cannot name '{1}': each part must be an XML name without a colon");

    public static readonly DiagnosticDescriptor WireTypeNotPartial = Error(
        "TM2002", "The wire type is not partial", "'{0}' and the types around it must be partial, so that its readers and writers can be generated");

    public static readonly DiagnosticDescriptor WireTypeNotSupported = Error(
        "TM2003", "The wire type is not supported", "'{0}' cannot be a wire type: {1}");

    public static readonly DiagnosticDescriptor MemberTypeNotSupported = Error(
        "TM2004", "The member's type is not supported", "'{0}' has the type '{1}', which cannot go over the wire: {2}");

    public static readonly DiagnosticDescriptor PathTaken = Error(
        "TM2005", "Two members have one name", "'{0}' and '{1}' are both named '{2}' in {3}");

    public static readonly DiagnosticDescriptor PathIsLeafAndParent = Error(
        "TM2006", "A name is both a value and a parent", "'{0}' is named '{1}', of which '{2}' makes a parent of other names in {3}");

    public static readonly DiagnosticDescriptor MemberCannotBeSet = Error(
        "TM2007", "The member cannot be set", "'{0}' has a wire name but no accessible setter and no constructor parameter");

    public static readonly DiagnosticDescriptor TextBesideElements = Error(
        "TM2008", "Text beside elements", "'{0}' has the text member '{1}'; it may have attributes beside it, but no elements and no second text");

    public static readonly DiagnosticDescriptor AttributeNotSupported = Error(
        "TM2009", "The attribute is not supported", "'{0}' has [{1}], which cannot be honoured: {2}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "TextMe.Contract", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
