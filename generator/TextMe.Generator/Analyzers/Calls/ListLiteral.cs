using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>A list whose items stand in the source.</summary>
/// <param name="Items">The items that stand there.</param>
/// <param name="Count">How many these are.</param>
/// <param name="IsWhole">Whether there are no others: a spread may bring some, and a list that is added to may have had some.</param>
/// <param name="Syntax">Where the list stands.</param>
internal sealed record ListLiteral(IReadOnlyList<IOperation> Items, int Count, bool IsWhole, SyntaxNode Syntax)
{
    /// <summary>The list that an operation makes; null where it makes none.</summary>
    public static ListLiteral? Of(IOperation value) => value switch
    {
        { Syntax: CollectionExpressionSyntax collection } => OfCollection(value, collection),
        IArrayCreationOperation { Initializer: { } initializer } array => Of(initializer.ElementValues, true, array.Syntax),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } array => Of([], true, array.Syntax),
        IObjectCreationOperation { Initializer: { Initializers.Length: > 0 } initializer } creation when AreAdded(initializer) =>
            Of(Added(initializer), creation.Arguments.IsEmpty, creation.Syntax),
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

    private static ListLiteral Of(IReadOnlyList<IOperation> items, bool isWhole, SyntaxNode syntax) => new(items, items.Count, isWhole, syntax);

    // The Roslyn this is built for has no operation for it, and hides that of some items: what is known of them is below a nameless one.
    private static ListLiteral OfCollection(IOperation value, CollectionExpressionSyntax collection)
    {
        var expressions = new HashSet<SyntaxNode>(collection.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression));
        int count = expressions.Count;
        IOperation[] items = [.. value.Descendants().Where(o => expressions.Remove(o.Syntax))];
        return new(items, count, count == collection.Elements.Count, collection);
    }

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
        ?? creation.Arguments.FirstOrDefault(a => string.Equals(a.Parameter?.Name, member.Name, System.StringComparison.OrdinalIgnoreCase))?.Value;

    private static IEnumerable<IOperation> ItemsWithin(IOperation item, ISymbol list) =>
        ConstantFlow.Branches(item).ToArray() is [IObjectCreationOperation creation] && AssignedTo(creation, list) is { } value && Of(value) is { } within ? within.Items : [];
}
