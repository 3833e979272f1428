using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>A constant that arrives somewhere.</summary>
/// <param name="Value">What the compiler knows it to be.</param>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Entry">The parameter through which it goes into a type of its own first.</param>
internal sealed record Constant(object? Value, SyntaxNode Syntax, IParameterSymbol? Entry);

/// <summary>Finds the constants among the values that an expression may have.</summary>
internal static class ConstantFlow
{
    /// <summary>Every branch of conditional, coalescing and switch expressions that can be taken; conversions that keep the value are passed through.</summary>
    public static IEnumerable<IOperation> Branches(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation { OperatorMethod: null } conversion when KeepsValue(conversion) => Branches(conversion.Operand),
        IParenthesizedOperation inner => Branches(inner.Operand),
        IConditionalOperation { Condition.ConstantValue: { HasValue: true, Value: bool isTrue }, WhenFalse: { } otherwise } choice => Branches(isTrue ? choice.WhenTrue : otherwise),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Branches(choice.WhenTrue).Concat(Branches(otherwise)),
        ICoalesceOperation choice => Branches(choice.Value).Where(static v => v.ConstantValue is not { HasValue: true, Value: null }).Concat(Branches(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static a => Branches(a.Value)),
        _ => [value],
    };

    public static IEnumerable<Constant> Constants(IOperation value) => Branches(value).SelectMany(static branch => branch switch
    {
        { ConstantValue: { HasValue: true, Value: var known } } => [new Constant(known, branch.Syntax, null)],
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => [new Constant("", branch.Syntax, null)],
        ILocalReferenceOperation local when ValueOf(local) is { HasValue: true, Value: var known } => [new Constant(known, branch.Syntax, null)],
        _ when TextEntry.Of(branch) is var (parameter, text) => Constants(text).Where(static c => c.Entry is null).Select(c => c with { Entry = parameter }),
        _ => Enumerable.Empty<Constant>(),
    });

    // Besides implicit ones, those to an enum: they are how an undefined value is made.
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.IsImplicit || conversion.Conversion is { IsIdentity: true } or { IsNullable: true } or { IsReference: true }
        || conversion.Type?.TypeKind == TypeKind.Enum;

    // A text that becomes a value of its own where the local is declared is checked there.
    private static Optional<object?> ValueOf(ILocalReferenceOperation reference) =>
        reference.SemanticModel is { } model && LocalValue.Of(reference) is { } value && !model.GetConversion(value).IsUserDefined ? model.GetConstantValue(value) : default;
}
