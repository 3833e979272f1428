using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        ILocalReferenceOperation local when InitialValue(local) is { HasValue: true, Value: var known } => [new Constant(known, branch.Syntax, null)],
        _ when TextEntry.Of(branch) is var (parameter, text) => Constants(text).Where(static c => c.Entry is null).Select(c => c with { Entry = parameter }),
        _ => Enumerable.Empty<Constant>(),
    });

    // Besides implicit ones, those to an enum: they are how an undefined value is made.
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.IsImplicit || conversion.Conversion is { IsIdentity: true } or { IsNullable: true } or { IsReference: true }
        || conversion.Type?.TypeKind == TypeKind.Enum;

    private static Optional<object?> InitialValue(ILocalReferenceOperation reference)
    {
        if (reference.SemanticModel is not { } model || reference.Local.DeclaringSyntaxReferences is not [{ } declaration]
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
            || model.GetConstantValue(initial) is not { HasValue: true } known)
        {
            return default;
        }

        SyntaxNode scope = declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == reference.Local.Name && IsWritten(n)) ? default : known;
    }

    // Parentheses and '!' are no part of what is written to, and a tuple writes to each of its parts.
    private static bool IsWritten(ExpressionSyntax target) => target.Parent switch
    {
        ParenthesizedExpressionSyntax inner => IsWritten(inner),
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression) || IsWritten(unary),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWritten(tuple),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        ForEachVariableStatementSyntax loop => loop.Variable == target,
        RefExpressionSyntax => true,
        _ => false,
    };
}
