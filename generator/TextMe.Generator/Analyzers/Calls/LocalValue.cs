using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>The value of a local that is given one only: where it is declared or, as the compiler lets nobody read it before, by an assignment.</summary>
internal static class LocalValue
{
    // Asked for every local that is passed on, so a tree is searched once; the writes of one name stand in order.
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, List<IdentifierNameSyntax>>> s_writes = new();

    /// <summary>The expression whose value the local has; null where it may have several, or that of no expression.</summary>
    public static ExpressionSyntax? Of(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences is not [{ } declaration] || declaration.GetSyntax() is not VariableDeclaratorSyntax declarator)
        {
            return null;
        }

        SyntaxNode scope = declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.SyntaxTree.GetRoot();
        IdentifierNameSyntax[] writes = [.. Writes(scope, reference.Local.Name).Take(2)];
        return (declarator.Initializer?.Value, writes) switch
        {
            ({ } initial, []) => initial,
            (null, [{ Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: { } assigned } }]) => assigned,
            _ => null,
        };
    }

    /// <summary>The same as an operation. What stands behind its use is not followed: source that is being written may go in circles.</summary>
    public static IOperation? OperationOf(ILocalReferenceOperation reference) =>
        Of(reference) is { } value && value.Span.End <= reference.Syntax.SpanStart ? reference.SemanticModel?.GetOperation(value) : null;

    private static IEnumerable<IdentifierNameSyntax> Writes(SyntaxNode scope, string name)
    {
        if (!s_writes.GetValue(scope.SyntaxTree, static tree => AllWrites(tree)).TryGetValue(name, out List<IdentifierNameSyntax> writes))
        {
            yield break;
        }

        int first = writes.BinarySearch(null!, Comparer<IdentifierNameSyntax?>.Create((x, y) => (x?.SpanStart ?? scope.SpanStart).CompareTo(y?.SpanStart ?? scope.SpanStart)));
        for (int i = first < 0 ? ~first : first; i < writes.Count && writes[i].SpanStart < scope.Span.End; i++)
        {
            yield return writes[i];
        }
    }

    private static Dictionary<string, List<IdentifierNameSyntax>> AllWrites(SyntaxTree tree)
    {
        var writes = new Dictionary<string, List<IdentifierNameSyntax>>();
        foreach (IdentifierNameSyntax name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsWritten))
        {
            if (!writes.TryGetValue(name.Identifier.ValueText, out List<IdentifierNameSyntax> same))
            {
                writes.Add(name.Identifier.ValueText, same = []);
            }

            same.Add(name);
        }

        return writes;
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
