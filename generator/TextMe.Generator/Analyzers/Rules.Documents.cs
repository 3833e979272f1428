using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor NotWellFormed = Error(
        "TM5001",
        "The document is not well formed",
        "This is no {0}: {1}; correct it here",
        "Nobody can read the document. What is shown is the first place at which reading ends.");

    public static readonly DiagnosticDescriptor HasDtd = Error(
        "TM5002",
        "The document has a DTD",
        "A DTD is refused by every reader of the contract; remove it",
        "A DTD lets a document name files and grow without bound, so no reader takes one.");

    public static readonly DiagnosticDescriptor WrongRoot = Error(
        "TM5003",
        "The root is another",
        "The root is {0}; the contract has {1} here",
        "The root picks the operation, so a document with another root belongs to another one, or to none. Rename the root, or say which type the document has.");

    public static readonly DiagnosticDescriptor UnknownName = Warning(
        "TM5004",
        "The contract has no such name",
        "'{0}' is no member of '{1}', so readers skip it; correct the name, remove it, or add the member",
        "Readers skip what they do not know, so the document is read all the same; but an example that has more than the contract has drifted away from it.");

    public static readonly DiagnosticDescriptor Missing = Error(
        "TM5005",
        "A required member is missing",
        "'{0}' is missing, which '{1}' requires; add it",
        "Readers refuse a document without it. A member that may be missing is declared nullable, or has an initial value.");

    public static readonly DiagnosticDescriptor WrongValue = Error(
        "TM5006",
        "The value is not of its type",
        "'{0}' must be {1}",
        "Readers refuse the document. The value itself is not shown: it may be a secret.");

    public static readonly DiagnosticDescriptor ConstraintBroken = Error(
        "TM5007",
        "The value breaks a constraint",
        "'{0}' breaks [{1}]: {2}",
        "The client refuses to send such a value, and the endpoint to take it. Correct the example, or the constraint if the API does take it.");

    public static readonly DiagnosticDescriptor Repeated = Error(
        "TM5008",
        "A member stands twice",
        "'{0}' stands twice; it may stand once",
        "Readers refuse it, since peers differ in which of the two they take. Remove one, or make the member a list.");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "TM5009",
        "The type of the document is not known",
        "'{0}' {1}; set WireType to the full name of a [WireContract] type of this project",
        "An additional file with WireType metadata is checked against that type. A nested type is named with a plus sign: Acme.Outer+Inner. Without WireType the "
            + "operation is known by the file's name or folder, which then must name one operation.");

    public static readonly DiagnosticDescriptor NotChecked = Suggestion(
        "TM5010",
        "The document is not checked",
        "The document is not checked: {0}",
        "Checking takes time in every build, so only examples of up to 1,000,000 characters are checked, and only against types of the project itself: a compiled type "
            + "does not show which members have initial values.");

    public static readonly DiagnosticDescriptor RefusedRequestInOrder = Warning(
        "TM5011",
        "A request that should be refused is in order",
        "The name says that this request is answered with {0}, which '{1}' has for requests that cannot be read or break a constraint, but nothing is wrong with it",
        "A request in a case error-status is an example of a mistake where the contract answers mistakes with that status. Without one the example has drifted "
            + "away from the contract: break the request again, or name the case after what it is.");
}
