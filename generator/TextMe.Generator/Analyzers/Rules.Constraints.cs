using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ConstraintDoesNotFit = Error(
        "TM3001",
        "The constraint does not fit the type",
        "'{0}' has the type '{1}', for which [{2}] says nothing: {3}",
        "The validator has no check for it, so a value would pass that the contract seems to forbid.");

    public static readonly DiagnosticDescriptor BoundsInverted = Error(
        "TM3002",
        "The lower bound is above the upper bound",
        "'{0}': [{1}] goes from {2} to {3}, so no value can pass",
        "Every value would be refused, by the client before it is sent and by the endpoint.");

    public static readonly DiagnosticDescriptor BoundOutsideType = Error(
        "TM3003",
        "A bound is not a value of the type",
        "'{0}': {1}, a bound of [Range], is no value of '{2}'",
        "The bound is compared with values of the member's type, so it has to be one.");

    public static readonly DiagnosticDescriptor LengthNotPossible = Error(
        "TM3004",
        "The length is not possible",
        "'{0}': [{1}] has the length {2}",
        "A length is zero or more, and a greatest length that is given is at least one. DataAnnotations throw for any other when they are first asked.");

    public static readonly DiagnosticDescriptor PatternNotParsed = Error(
        "TM3005",
        "The pattern is no regular expression",
        "'{0}': '{1}' is no regular expression of .NET",
        "The pattern is parsed when the type is first validated, and would throw there.");

    public static readonly DiagnosticDescriptor PatternBacktracks = Warning(
        "TM3006",
        "The pattern can take exponential time",
        "'{0}': '{1}' repeats what is already repeated, so a text that nearly matches takes time that doubles with each character",
        "Two nested repetitions can share a text among them in exponentially many ways, and when what follows does not match, all of them are tried. The validator "
            + "gives up after two seconds and refuses the text; until then one short text holds a processor. Repeat once, as in '^a+$' for '^(a+)+$', separate the "
            + "repetitions by something that they cannot match themselves, or make the inner group atomic: '(?>…)'.");

    public static readonly DiagnosticDescriptor AllowedValueRefused = Error(
        "TM3007",
        "An allowed value is refused",
        "'{0}': the allowed value {1} can never pass: {2}",
        "All constraints of a member must hold at once. A value that one of them names and another refuses is a mistake in one of the two.");

    public static readonly DiagnosticDescriptor DefaultRefused = Warning(
        "TM3008",
        "The default value breaks a constraint",
        "'{0}' is {1} unless it is set, which is refused: {2}",
        "A value that nobody set is validated as any other, so the request would be refused for something that its author never wrote. Choose a default that passes, or "
            + "make the member required.");

    public static readonly DiagnosticDescriptor MemberGroupNotPossible = Error(
        "TM3009",
        "The rule about several members cannot be held",
        "'{0}' has [{1}], which cannot be honoured: {2}",
        "Which of several members are given can be asked of two or more that are on the wire, each of which may be null or is a list. Where that hangs on the value of another "
            + "member, that one is on the wire, too, and the value is one of its type.");

    public static readonly DiagnosticDescriptor ConstraintNotKnown = Warning(
        "TM3010",
        "The constraint is not checked",
        "'{0}' has {1}, which the generated validator does not call: check the same in IWireRules.CheckRules of the type",
        "It is code that would be found by reflection, and may need a context that a document does not have. Other libraries may still ask for it, so it may stay; a type that "
            + "implements IWireRules says by that what it checks, and nothing is reported.");

    public static readonly DiagnosticDescriptor RulesHidden = Warning(
        "TM3011",
        "The rules of a base type are hidden",
        "'{0}' takes the place of the rules of '{1}', which nobody checks then: make CheckRules virtual there and override it here, and call the base's",
        "The validator calls CheckRules once, and an implementation in a derived type hides that of its base. Whoever reads the base type takes its rules for those of "
            + "every value of it.");
}
