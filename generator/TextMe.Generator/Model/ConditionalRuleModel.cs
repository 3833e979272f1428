namespace TextMe.Generator.Model;

/// <summary>How much of a member is given where another has a value.</summary>
/// <param name="Rule">The attribute's name without ending, which is also the validator's method.</param>
/// <param name="Other">The index of the member that has the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Shown">The value as the wire has it, for messages.</param>
/// <param name="Member">The index of the member that this is about.</param>
/// <param name="Least">The fewest items of a list; 1 for a single value that is given.</param>
/// <param name="Most">The most items of a list; 0 for what is not given.</param>
internal sealed record ConditionalRuleModel(string Rule, int Other, ConstantModel Value, string Shown, int Member, int Least, int Most)
{
    /// <summary>The bounds in words.</summary>
    public string Sizes => ConstraintModel.SizesOf(Least, Most);

    public bool Takes(int given) => given >= Least && given <= Most;
}
