namespace TextMe;

/// <summary>
/// Finds the member behind a value that a writer refused. Writers know no members, which keeps names and paths off their hot path; the validator does, and
/// applies the same rules, so the refused value is walked once more.
/// </summary>
internal static class UnwritableMember
{
    /// <summary>Whether a writer refused a value and the member is still to be found.</summary>
    public static bool IsNameless(WireFormatException exception) => RuleOf(exception.Error) is not null && exception.Path.Length == 0;

    /// <summary>The same refusal with the member's path and the validator's wording, which for text names the character and its index.</summary>
    public static WireFormatException Name<T>(WireFormatException nameless, T value)
        where T : IWireContract<T>
    {
        foreach (ConstraintViolation violation in WireSerializer.Validate(value))
        {
            if (violation.Rule == RuleOf(nameless.Error))
            {
                return new WireFormatException(nameless.Error, violation.Message, violation.Path);
            }
        }

        return nameless;
    }

    private static string? RuleOf(WireError error) => error switch
    {
        WireError.UnwritableText => ConstraintValidator.TextRule,
        WireError.MissingMember => "Required",
        WireError.InvalidValue => "AllowedValues",
        _ => null,
    };
}
