namespace TextMe;

/// <summary>One constraint that a value breaks.</summary>
/// <param name="Path">The member: names from the root, joined by <c>/</c>, with <c>[index]</c> behind the name of a list; empty for the value itself.</param>
/// <param name="Rule">The constraint's name, for example <c>StringLength</c>.</param>
/// <param name="Message">What is wrong and what is allowed, in words; never the value.</param>
public sealed record ConstraintViolation(string Path, string Rule, string Message)
{
    /// <summary>Whether a list that has to be there has no items.</summary>
    internal bool IsMissing { get; init; }

    /// <summary>Whether several members are missing of which one has to be there.</summary>
    internal bool NoneIsGiven { get; init; }

    /// <summary>The path, if it is not that of the value itself, and the message.</summary>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
