using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>How much of a member is given: the items of a list; of a single value, 1.</summary>
/// <param name="Least">Not fewer.</param>
/// <param name="Most">Not more.</param>
internal readonly record struct Amount(int Least, int Most)
{
    public static readonly Amount Any = new(0, int.MaxValue);

    public static readonly Amount None = new(0, 0);

    public static readonly Amount One = new(1, 1);
}

/// <summary>The members that get a value where an object is created or copied, as far as the source shows it.</summary>
internal sealed class GivenMembers
{
    private readonly INamedTypeSymbol _type;
    private readonly List<(string Name, IOperation At, IOperation? Value)> _assigned = [];

    // Whether members that are not assigned have the value they were declared with.
    private readonly bool _isNew;

    private GivenMembers(INamedTypeSymbol type, IObjectOrCollectionInitializerOperation? initializer, IObjectCreationOperation? creation)
    {
        _type = type;
        bool isWhole = creation is not null && (creation.Arguments.IsEmpty || SymbolEqualityComparer.Default.Equals(creation.Constructor, WireTypeSources.Constructor(type)));
        _isNew = isWhole && !IsChanged(creation!);
        foreach (IArgumentOperation argument in isWhole ? creation!.Arguments : ImmutableArray<IArgumentOperation>.Empty)
        {
            _assigned.Add((argument.Parameter?.Name ?? "", argument, argument.Value));
        }

        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            (ISymbol? symbol, IOperation? value) = member switch
            {
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => (target.Member, assignment.Value),
                IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => (target.Member, null),
                _ => (null, null),
            };
            if (symbol is not null)
            {
                _assigned.Add((symbol.Name, member, value));
            }
        }
    }

    /// <summary>Those of <c>new</c> or <c>with</c>; null for anything else.</summary>
    public static GivenMembers? Of(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol type } creation => new(type, creation.Initializer, creation),
        IWithOperation { Type: INamedTypeSymbol type } copy => new(type, copy.Initializer, creation: null),
        _ => null,
    };

    /// <summary>Where a member gets its value; null where it gets none.</summary>
    public SyntaxNode? Find(string name) => Last(name)?.At.Syntax;

    /// <summary>Whether a member gets a constant, and no other value.</summary>
    public bool Has(string name, TypedConstant constant) =>
        MemberOf(name) is var (_, type) && constant.IsConstantOf(type) && !constant.IsNull
        && Last(name)?.Value is { } value && ConstantFlow.Branches(value).Count() == 1 && ConstantFlow.Constants(value).ToArray() is [{ Entry: null, Value: { } given }]
        && ConstraintParser.Value(constant, type).Is(given);

    /// <summary>How much of a member is given.</summary>
    public Amount Of(string name)
    {
        if (MemberOf(name) is not var (symbol, type))
        {
            return Amount.Any;
        }

        bool canGrow = ListTypes.CanPopulate(type);
        Amount amount = Last(name) is { } assigned ? assigned.Value is { } value ? AmountOf(value) : Amount.Any
            : _isNew && !canGrow && !CanBeSet(symbol) && IsNothingAtFirst(symbol, type) ? Amount.None
            : Amount.Any;
        return canGrow || CanBeSet(symbol) ? amount with { Most = int.MaxValue } : amount;
    }

    private (string Name, IOperation At, IOperation? Value)? Last(string name)
    {
        // A parameter of a constructor may differ in case from its member.
        int last = _assigned.FindLastIndex(a => a.Name == name);
        last = last >= 0 ? last : _assigned.FindIndex(a => a.At is IArgumentOperation && string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase));
        return last < 0 ? null : _assigned[last];
    }

    private (ISymbol Symbol, ITypeSymbol Type)? MemberOf(string name)
    {
        for (INamedTypeSymbol? level = _type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol symbol in level.GetMembers(name))
            {
                if (symbol is IPropertySymbol { Type: var type })
                {
                    return (symbol, MemberParser.Bare(type));
                }

                if (symbol is IFieldSymbol { Type: var fieldType })
                {
                    return (symbol, MemberParser.Bare(fieldType));
                }
            }
        }

        return null;
    }

    // What stands before 'with' is no request yet.
    private static bool IsChanged(IObjectCreationOperation creation)
    {
        IOperation? around = creation.Parent;
        while (around is IConversionOperation or IParenthesizedOperation)
        {
            around = around.Parent;
        }

        return around is IWithOperation;
    }

    private static Amount AmountOf(IOperation value)
    {
        IOperation[] branches = [.. ConstantFlow.Branches(value)];
        if (branches.Length != 1)
        {
            return Amount.Any;
        }

        IOperation branch = branches[0];
        if (branch.ConstantValue is not { HasValue: true } && ListLiteral.Of(branch) is { } list)
        {
            return new Amount(list.Count, list.IsWhole ? list.Count : int.MaxValue);
        }

        if (branch is IDefaultValueOperation { Type: { } type } && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            return Amount.None;
        }

        // Of an object that is made, and of a type that has no null, there is a value. A text without characters may count as none.
        Constant[] constants = [.. ConstantFlow.Constants(branch)];
        return constants.Length > 0 ? constants[0].Value switch { null => Amount.None, "" => Amount.Any, _ => Amount.One }
            : branch is IObjectCreationOperation { Type: { } made } && ListTypes.Parse(made, out _) == ListKind.None
                || branch.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, Name: not "ImmutableArray" } ? Amount.One
            : Amount.Any;
    }

    private static bool CanBeSet(ISymbol symbol) => symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: { IsInitOnly: false } };

    // In another assembly the value that a member has at first does not show: it is taken for none.
    private static bool IsNothingAtFirst(ISymbol symbol, ITypeSymbol type) => symbol.DeclaringSyntaxReferences.All(r => r.GetSyntax() switch
    {
        PropertyDeclarationSyntax { Initializer.Value: { } value } => IsNothing(value, type),
        VariableDeclaratorSyntax { Initializer.Value: { } value } => IsNothing(value, type),
        ParameterSyntax => false,
        _ => true,
    });

    private static bool IsNothing(ExpressionSyntax value, ITypeSymbol type) => value switch
    {
        PostfixUnaryExpressionSyntax suppressed => IsNothing(suppressed.Operand, type),
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } => ListTypes.Parse(type, out _) != ListKind.None,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };
}
