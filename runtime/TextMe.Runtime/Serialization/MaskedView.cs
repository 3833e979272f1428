using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;

namespace TextMe;

/// <summary>What a debugger shows of a value with sensitive members: what its <c>ToString</c> prints. Used by generated code.</summary>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaskedView(object value)
{
    /// <summary>The value without what is sensitive.</summary>
    public string? Shown { get; } = value?.ToString();

    /// <summary>How many items there are, in words; empty where there is no list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The list.</param>
    public static string Count<T>(IEnumerable<T>? items) => items switch
    {
        null or ImmutableArray<T> { IsDefault: true } => "",
        IReadOnlyCollection<T> list => Words(list.Count),

        // What would have to be gone through is not: printing has no effects.
        _ => items.TryGetNonEnumeratedCount(out int count) ? Words(count) : "items",
    };

    private static string Words(int count) => count == 1 ? "1 item" : $"{count} items";
}
