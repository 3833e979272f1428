using System;
using System.ComponentModel;

namespace TextMe.Json;

/// <summary>What stands open around the items of a list while it is read in any shape: see <see cref="LenientListAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonNesting
{
    internal const int MostLevels = 64;

    // One bit for each level, the innermost lowest: whether it is an object.
    private ulong _objects;

    /// <summary>Of a list of objects, the name of an item.</summary>
    public ReadOnlySpan<byte> Item { get; init; }

    /// <summary>Whether <c>null</c> and an empty string are no items.</summary>
    public bool DropsEmpty { get; init; }

    internal readonly bool IsOfObjects => !Item.IsEmpty;

    internal int Level { get; private set; }

    internal readonly bool IsInObject => Level > 0 && (_objects & 1) != 0;

    internal readonly bool IsInArray => Level > 0 && (_objects & 1) == 0;

    internal void Enter(bool isObject)
    {
        _objects = (_objects << 1) | (isObject ? 1u : 0u);
        Level++;
    }

    internal void Leave()
    {
        _objects >>= 1;
        Level--;
    }
}
