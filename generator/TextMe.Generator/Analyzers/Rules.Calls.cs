using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Analyzers;

internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ValueBreaksConstraint = Error(
        "TM4001",
        "The value breaks a constraint",
        "'{0}' breaks [{1}]: {2}",
        "The generated validator would refuse the request before it is sent. The value is a constant, so that is known now. The rule decides as the validator does: "
            + "lengths count UTF-16 units, a pattern must match the whole text, an empty text passes a pattern. "
            + "A type that is one text (IWireText) says what text it takes by constraints on the parameter of its conversion, constructor or static method; they count instead of those of the member.");

    public static readonly DiagnosticDescriptor EnumValueNotDefined = Error(
        "TM4002",
        "The enum value is not defined",
        "'{0}' cannot be {1}: '{2}' has no such value",
        "An enum goes over the wire by its name, and a number without a name has none. Use a declared value, or declare the one that is missing.");

    public static readonly DiagnosticDescriptor TextNotWritable = Error(
        "TM4003",
        "The text cannot be carried",
        "'{0}' cannot carry the character U+{1:X4} at index {2}",
        "XML 1.0 has no such character, not even as a reference: control characters other than tab, line feed and carriage return, U+FFFE, U+FFFF, and halves of "
            + "surrogate pairs that stand alone. What one format cannot carry is refused in both.");

    public static readonly DiagnosticDescriptor ItemCountBreaksConstraint = Error(
        "TM4004",
        "The list has too few or too many items",
        "'{0}' has {1}; [{2}] allows {3}",
        "The generated validator would refuse the list before it is sent. Too few is said only of a list that cannot grow later: an array, or a member that is declared "
            + "read-only or immutable. Of a byte[] the bytes are counted, of a set the items that differ.");

    public static readonly DiagnosticDescriptor KeyTwice = Warning(
        "TM4005",
        "Two items have one key",
        "'{0}' has two items whose key is {1}",
        "The members that tell the items of a list apart are marked with [Key] of System.ComponentModel.DataAnnotations. A second item with the key of another is a "
            + "copy that was not finished, or is sent, and paid for, twice.");

    public static readonly DiagnosticDescriptor ConstantIsSensitive = Warning(
        "TM4006",
        "A constant is passed as a secret",
        "'{0}' is sensitive; a constant puts it into the source and into everything built from it",
        "What is in the source is in its history, in every copy of it and in the compiled file. Read it from configuration, a secret store or the environment. Empty "
            + "text, null and 0 are no secrets. Tests that use invented values turn the rule off in their .editorconfig.");

    public static readonly DiagnosticDescriptor ResultDiscarded = Warning(
        "TM4007",
        "The result is not looked at",
        "The {0} is not looked at: a refusal would pass unnoticed",
        "An operation that returns ApiResult<T> does not throw when the service refuses: the status says so. Look at IsSuccess or Status, or call GetValueOrThrow. "
            + "A result is dropped as well where several calls are awaited by Task.WhenAll and nobody takes what it gives, where a task is only waited for (Wait, Task.WaitAll), "
            + "and where a method returns it as a plain Task. Where the result really does not matter, assign it to '_'.");

    public static readonly DiagnosticDescriptor OperationNotAwaited = Warning(
        "TM4008",
        "The operation is not awaited",
        "'{0}' is not awaited: whether it succeeds would never be known",
        "The call goes on while the code behind it runs, and its exception is lost; where the process ends first, the request may not be sent. Await the task, return "
            + "it or keep it. Where it really does not matter, assign it to '_'. The compiler's CS4014 says the same, but in async methods only.");

    public static readonly DiagnosticDescriptor UnknownOutcomeSwallowed = Suggestion(
        "TM4009",
        "An unknown outcome is swallowed",
        "This also catches the OutcomeUnknownException of '{0}', which may have been processed all the same",
        "OutcomeUnknownException says that the request left and no answer came. After an operation that is not safe to repeat, that is neither a success nor a failure: "
            + "look before it is sent again. Catch it first, or leave it out with a filter. Said where the call, or the task that it returned, is "
            + "awaited or waited for: elsewhere nothing of it can be caught.");

    public static readonly DiagnosticDescriptor MembersBreakGroup = Error(
        "TM4010",
        "The members given do not go together",
        "Of '{0}', {1}; [{2}] {3}",
        "The generated validator would refuse the value before it is sent. Said only where the source shows which members are given: not of values that the running program "
            + "alone knows to be null, nor of members that can still be set.");
}
