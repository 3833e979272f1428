using System;

namespace TextMe;

public ref partial struct ConstraintValidator
{
    /// <summary>Adds <c>RegularExpression</c> when a text does not match; null and empty text pass.</summary>
    /// <param name="pattern">The pattern, which the whole text must match.</param>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void Matches(WirePattern pattern, string? value, string path)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (!string.IsNullOrEmpty(value) && !pattern.Matches(value))
        {
            Add(path, "RegularExpression", $"The text must match the pattern {pattern}");
        }
    }
}
