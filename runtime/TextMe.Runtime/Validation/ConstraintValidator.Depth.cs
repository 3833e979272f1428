namespace TextMe;

public ref partial struct ConstraintValidator
{
    /// <summary>Enters a type that holds wire types; <see cref="Exit"/> leaves it.</summary>
    /// <returns>
    /// <see langword="false"/>, with a violation added, when the value is deeper than what can be written; it may hold itself.
    /// </returns>
    public bool Enter()
    {
        int deepest = WireLimits.Default.MaxDepth;
        if (_depth == deepest)
        {
            Add("", "Depth", $"is nested deeper than {deepest} levels, or holds itself.");
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Leaves a type that was entered.</summary>
    public void Exit() => _depth--;
}
