using System;
using System.Collections.Generic;

namespace TextMe;

/// <summary>No two items of a list have the same value. The generated validator holds it.</summary>
/// <remarks>Compared are texts, whole numbers, characters, GUIDs and enums; <see langword="null"/> is the same as nothing.</remarks>
/// <param name="path">
/// The name, in C#, of the item's member that is compared; none: the items themselves are. Two names, a list in the item and a member of that list's items, compare the
/// items of all these lists with each other.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class UniqueItemsAttribute(params string[] path) : Attribute
{
    /// <summary>The names of the members in C#, from the item on.</summary>
    public IReadOnlyList<string> Path { get; } = path;
}
