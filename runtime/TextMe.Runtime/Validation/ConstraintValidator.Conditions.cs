using System.Globalization;

namespace TextMe;

/// <content>Rules about a member that hold where another has a value.</content>
public ref partial struct ConstraintValidator
{
    /// <summary>Adds <c>RequiredWhen</c> unless the member is given.</summary>
    /// <param name="isGiven">Whether it is.</param>
    /// <param name="path">The member.</param>
    /// <param name="other">The member that has the value for which this holds.</param>
    /// <param name="value">That value as the wire has it.</param>
    public void RequiredWhen(bool isGiven, string path, string other, string value)
    {
        if (!isGiven)
        {
            AddGroup(path, "RequiredWhen", $"{path} must be given where {other} is {value}.", noneIsGiven: true);
        }
    }

    /// <summary>Adds <c>AbsentWhen</c> if the member is given.</summary>
    /// <inheritdoc cref="RequiredWhen"/>
    public void AbsentWhen(bool isGiven, string path, string other, string value)
    {
        if (isGiven)
        {
            Add(other, "AbsentWhen", $"{path} must not be given where {other} is {value}.");
        }
    }

    /// <summary>Adds <c>ItemCountWhen</c> if the list has too few items, or too many.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="minimum">The fewest.</param>
    /// <param name="maximum">The most.</param>
    /// <param name="path">The list.</param>
    /// <param name="other">The member that has the value for which this holds.</param>
    /// <param name="value">That value as the wire has it.</param>
    public void ItemCountWhen(int count, int minimum, int maximum, string path, string other, string value)
    {
        if (count < minimum || count > maximum)
        {
            Add(other, "ItemCountWhen", string.Create(CultureInfo.InvariantCulture, $"{path} has {count} items; allowed where {other} is {value}: {Sizes(minimum, maximum)}."));
        }
    }
}
