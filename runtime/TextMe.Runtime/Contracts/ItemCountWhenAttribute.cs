using System;

namespace TextMe;

/// <summary>How many items a list has where another member has a certain value. The generated validator holds it, for derived types too.</summary>
/// <remarks>
/// A list that is <see langword="null"/> has none. The violation is that of the member that has the value: with its <see cref="ViolationStatusAttribute"/> the
/// endpoint answers. Where that member has no value, nothing is asked.
/// </remarks>
/// <param name="member">The name, in C#, of the member that has the value: a text, a number, a character, a boolean or an enum.</param>
/// <param name="value">The value, a constant of that member's type; not <see langword="null"/>.</param>
/// <param name="list">The name of the list.</param>
/// <param name="minimum">The fewest items that it has then.</param>
/// <param name="maximum">The most items.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class ItemCountWhenAttribute(string member, object value, string list, int minimum, int maximum) : Attribute
{
    /// <summary>The name of the member that has the value.</summary>
    public string Member { get; } = member;

    /// <summary>The value.</summary>
    public object Value { get; } = value;

    /// <summary>The name of the list.</summary>
    public string List { get; } = list;

    /// <summary>The fewest items that it has then.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The most items.</summary>
    public int Maximum { get; } = maximum;
}
