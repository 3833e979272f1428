namespace TextMe;

/// <summary>
/// Finds the member behind a text that a writer refused. Writers know no members, which keeps names and paths off their hot path; the validator does, and
/// applies the same rule, so the refused value is walked once more.
/// </summary>
internal static class UnwritableMember
{
    /// <summary>Whether a writer refused a text and the member is still to be found.</summary>
    public static bool IsNameless(WireFormatException exception) => exception.Error == WireError.UnwritableText && exception.Path.Length == 0;

    /// <summary>The same refusal with the member's path and the validator's wording, which names the character and its index.</summary>
    public static WireFormatException Name<T>(WireFormatException nameless, T value)
        where T : IWireContract<T>
    {
        foreach (ConstraintViolation violation in WireSerializer.Validate(value))
        {
            if (violation.Rule == nameof(WireError.UnwritableText))
            {
                return new WireFormatException(WireError.UnwritableText, violation.Message, violation.Path);
            }
        }

        return nameless;
    }
}
