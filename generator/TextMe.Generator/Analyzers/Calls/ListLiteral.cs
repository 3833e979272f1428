using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>A list whose items stand in the source.</summary>
/// <param name="Items">The items that stand there.</param>
/// <param name="Count">How many these are.</param>
/// <param name="IsWhole">Whether there are no others: a spread may bring some, and a list that is added to may have had some.</param>
/// <param name="Syntax">Where the list stands.</param>
internal sealed record ListLiteral(IReadOnlyList<IOperation> Items, int Count, bool IsWhole, SyntaxNode Syntax)
{
    // What the compiler makes of arguments to params; the Roslyn this is built for has no name for it.
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    /// <summary>The list that an operation makes; null where it makes none.</summary>
    public static ListLiteral? Of(IOperation value) => value switch
    {
        { Syntax: CollectionExpressionSyntax collection } => OfCollection(value, collection),
        { Kind: CollectionExpression, IsImplicit: true } => Of([.. value.ChildOperations], true, value.Syntax),
        IConversionOperation conversion when conversion.OperatorMethod is null || conversion.Type.IsIn("System") => Of(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } array => Of(initializer.ElementValues, true, array.Syntax),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } array => Of([], true, array.Syntax),
        IObjectCreationOperation creation => OfCreation(creation),
        IInvocationOperation call => OfCall(call),
        ILocalReferenceOperation local => OfLocal(local),
        _ => null,
    };

    /// <summary>The items of <c>Member = { … }</c>, which are added to what the member holds.</summary>
    public static ListLiteral? Of(IMemberInitializerOperation value) =>
        AreAdded(value.Initializer) ? Of(Added(value.Initializer), isWhole: false, value.Initializer.Syntax) : null;

    /// <summary>The items whose key an earlier item has, and the key in words; where the items hold lists that have the keys, of all their items.</summary>
    public IEnumerable<(IOperation Item, string Key)> Twins(IReadOnlyList<ISymbol> keys, ISymbol? within)
    {
        var seen = new HashSet<string>();
        foreach (IOperation item in keys.Count == 0 ? [] : within is null ? Items : Items.SelectMany(i => ItemsWithin(i, within)))
        {
            if (ConstantFlow.Branches(item).ToArray() is [IObjectCreationOperation creation] && KeyOf(creation, keys) is { } key && !seen.Add(key))
            {
                yield return (creation, key);
            }
        }
    }

    /// <summary>What is left of it in a set: of equal items one. What is no constant, or goes into a type of its own, may equal any other.</summary>
    public ListLiteral InSet()
    {
        Constant?[] known = [.. Items.Select(static i => ConstantFlow.Branches(i).Count() == 1 ? ConstantFlow.Constants(i).SingleOrDefault(static c => c.Entry is null) : null)];
        int distinct = known.Where(static c => c is not null).Select(static c => c!.Value).Distinct().Count();
        bool isKnown = known.Length == Count && known.All(static c => c is not null);
        return this with { Count = Math.Min(Count, isKnown ? distinct : Math.Max(distinct, 1)), IsWhole = IsWhole && isKnown };
    }

    private static ListLiteral Of(IReadOnlyList<IOperation> items, bool isWhole, SyntaxNode syntax) => new(items, items.Count, isWhole, syntax);

    // The Roslyn this is built for has no operation for it, and hides that of some items: what is known of them is below a nameless one.
    private static ListLiteral OfCollection(IOperation value, CollectionExpressionSyntax collection)
    {
        var expressions = new HashSet<SyntaxNode>(collection.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression));
        int count = expressions.Count;
        IOperation[] items = [.. value.Descendants().Where(o => expressions.Remove(o.Syntax))];
        return new(items, count, count == collection.Elements.Count, collection);
    }

    // One that is made empty is there to be filled, and what is copied may be nothing. A comparer decides by itself what is equal.
    private static ListLiteral? OfCreation(IObjectCreationOperation creation)
    {
        IReadOnlyList<IOperation>? added = creation.Initializer switch { null => [], { } all when AreAdded(all) => Added(all), _ => null };
        bool isKnown = creation.Type is { } type && ListTypes.Parse(type, out _) is (ListKind.List or ListKind.Collection);
        if (added is null || (added.Count == 0 && !isKnown))
        {
            return null;
        }

        ListLiteral? first = creation.Arguments switch
        {
            [] => Of([], added.Count > 0, creation.Syntax),
            [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }] when isKnown => Of([], added.Count > 0, creation.Syntax),
            [{ Value: { } copied }] when isKnown => Of(copied),
            _ => null,
        };
        ListLiteral list = Of([.. first?.Items ?? [], .. added], first?.IsWhole == true, creation.Syntax) with { Count = (first?.Count ?? 0) + added.Count };
        return !ListTypes.IsSet(creation.Type) ? list : first is null ? list with { Count = Math.Min(list.Count, 1) } : list.InSet();
    }

    private static ListLiteral? OfCall(IInvocationOperation call) => (call.TargetMethod, call.Instance, call.Arguments) switch
    {
        ({ Name: "Empty", IsStatic: true, ContainingType.Name: "Array" or "Enumerable" }, _, []) => Of([], true, call.Syntax),
        ({ Name: "Create", IsStatic: true, ContainingType.Name: "ImmutableArray" or "ImmutableList" } create, _, var given) =>
            given.All(static a => a.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol) ? Of([.. given.Select(static a => a.Value)], true, call.Syntax)
            : given.Length == 1 ? Of(given[0].Value)
            : null,
        ({ Name: "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "AsEnumerable", IsExtensionMethod: true }, null, [{ Value: { } items }]) => Of(items),
        ({ Name: "ToArray" or "AsReadOnly" }, { } items, []) => Of(items),
        _ => null,
    } is { } list ? list with { Syntax = call.Syntax } : null;

    // What a local holds may get other items meanwhile, but no other number of them, unless its type says that it cannot.
    private static ListLiteral? OfLocal(ILocalReferenceOperation local) =>
        local.Type is IArrayTypeSymbol or { Name: "ImmutableArray" or "ImmutableList" or "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" }
        && LocalValue.OperationOf(local) is { } value && Of(value) is { } list
            ? list with { Items = local.Type.Name.StartsWith("Immutable", StringComparison.Ordinal) ? list.Items : [], Syntax = local.Syntax }
            : null;

    private static bool AreAdded(IObjectOrCollectionInitializerOperation initializer) =>
        initializer.Initializers.All(static i => i is IInvocationOperation { TargetMethod: { Name: "Add", IsStatic: false }, Arguments.Length: 1 });

    private static IReadOnlyList<IOperation> Added(IObjectOrCollectionInitializerOperation initializer) =>
        [.. initializer.Initializers.Cast<IInvocationOperation>().Select(static i => i.Arguments[0].Value)];

    private static string? KeyOf(IObjectCreationOperation creation, IReadOnlyList<ISymbol> keys)
    {
        // What is null is no key.
        Constant?[] values = [.. keys.Select(k => ValueOf(creation, k))];
        return values.Any(static v => v?.Value is null) ? null : string.Join(", ", values.Select(static v => ConstantText.Whole(v!.Value)));
    }

    private static Constant? ValueOf(IObjectCreationOperation creation, ISymbol key)
    {
        IOperation? value = AssignedTo(creation, key);
        return value is not null && ConstantFlow.Branches(value).Count() == 1 ? ConstantFlow.Constants(value).SingleOrDefault() : null;
    }

    private static IOperation? AssignedTo(IObjectCreationOperation creation, ISymbol member) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(a => a.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member))?.Value
        ?? creation.Arguments.FirstOrDefault(a => string.Equals(a.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static IEnumerable<IOperation> ItemsWithin(IOperation item, ISymbol list) =>
        ConstantFlow.Branches(item).ToArray() is [IObjectCreationOperation creation] && AssignedTo(creation, list) is { } value && Of(value) is { } within ? within.Items : [];
}
