using System;

namespace TextMe;

/// <summary>How many items a list may have, or how many bytes a <c>byte[]</c>.</summary>
/// <remarks>
/// What <c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[Length]</c> say too; but those look at lists by reflection when they are asked themselves, so the trimmer
/// warns where they are merely named. This one stays silent under NativeAOT.
/// </remarks>
/// <param name="minimum">The fewest items.</param>
/// <param name="maximum">The most items.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class ItemCountAttribute(int minimum, int maximum) : Attribute
{
    /// <summary>The fewest items.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The most items.</summary>
    public int Maximum { get; } = maximum;
}
