namespace TextMe;

/// <summary>Turns what a writer refuses of content that no type describes into violations, so that both apply the same rules.</summary>
internal static class ScratchCheck
{
    /// <summary>Adds the refusal under the rule by which the serializer finds the member behind it.</summary>
    public static void Add(ref ConstraintValidator validator, string path, WireFormatException refused) =>
        validator.Add(path, refused.Error == WireError.UnwritableText ? ConstraintValidator.TextRule : "AllowedValues", refused.Rule);
}
