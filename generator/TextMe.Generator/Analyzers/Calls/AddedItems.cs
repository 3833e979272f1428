using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Items that a list gets later, one by one or several at once.</summary>
internal static class AddedItems
{
    /// <summary>The list that a call adds to, and what it adds; null where it does not, or where that is unknown.</summary>
    public static (IOperation List, ListLiteral Items)? Of(IInvocationOperation call)
    {
        bool isOne = call.TargetMethod.Name is "Add" or "Insert" or "TryAdd";
        if (!(isOne || call.TargetMethod.Name is "AddRange" or "InsertRange") || call.Arguments.IsEmpty)
        {
            return null;
        }

        IOperation? list = call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : call.Instance;
        IOperation last = call.Arguments.First(a => a.Parameter?.Ordinal == call.TargetMethod.Parameters.Length - 1).Value;
        return Receiver(list) is { } receiver && (isOne ? One(last) : ListLiteral.Of(last)) is { } items
            ? (receiver, items with { IsWhole = false })
            : null;
    }

    /// <summary>The list of which an assignment replaces an item; null where it does not.</summary>
    public static IOperation? ListOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexed => Receiver(indexed.Instance),
        IArrayElementReferenceOperation { Indices.Length: 1 } indexed => Receiver(indexed.ArrayReference),
        _ => null,
    };

    public static ListLiteral One(IOperation item) => new([item], 1, false, item.Syntax);

    // Behind "?." it stands in front of it.
    private static IOperation? Receiver(IOperation? instance)
    {
        if (instance is not IConditionalAccessInstanceOperation)
        {
            return instance is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : instance;
        }

        IOperation? around = instance.Parent;
        for (IOperation below = instance; around is not null; below = around, around = around.Parent)
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == below)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
