using System;

namespace TextMe;

/// <summary>No two items of a list have the same value. The generated validator holds it.</summary>
/// <remarks>Compared are texts, whole numbers, characters, GUIDs and enums; <see langword="null"/> is the same as nothing.</remarks>
/// <param name="member">The name, in C#, of the item's member that is compared; <see langword="null"/>: the items themselves are.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class UniqueItemsAttribute(string? member = null) : Attribute
{
    /// <summary>The name of the item's member in C#.</summary>
    public string? Member { get; } = member;
}
