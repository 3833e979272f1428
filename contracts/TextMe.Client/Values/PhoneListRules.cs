using System.Collections.Generic;
using System.Globalization;

namespace TextMe;

/// <summary>What a list of numbers must be.</summary>
internal static class PhoneListRules
{
    /// <summary>Adds a violation for each text that is no number.</summary>
    public static void Check(IReadOnlyList<PhoneNumber>? phones, string path, ref ConstraintValidator validator)
    {
        // A list or a number that is null has a violation of its own.
        for (int i = 0; i < phones?.Count; i++)
        {
            if (phones[i] is { IsValid: false })
            {
                validator.Add(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), "PhoneNumber", "The text is no phone number.");
            }
        }
    }
}
