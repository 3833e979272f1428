using System.Collections.Generic;
using System.Globalization;

namespace TextMe;

/// <summary>What the numbers of a send must be.</summary>
internal static class RecipientRules
{
    /// <summary>Adds a violation for each number that is none, or is of another country where those are not allowed.</summary>
    public static void Check(IReadOnlyList<Recipient>? recipients, bool includesInternational, string path, ref ConstraintValidator validator)
    {
        // A list, a recipient or a number that is null has a violation of its own.
        for (int i = 0; i < recipients?.Count; i++)
        {
            if (recipients[i]?.Phone is { } phone && FindError(phone, includesInternational) is { } error)
            {
                validator.Add(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), "PhoneNumber", error);
            }
        }
    }

    /// <summary>What is wrong with a number that a message shall go to; <see langword="null"/> if nothing is.</summary>
    public static string? FindError(PhoneNumber phone, bool includesInternational) => phone.Kind switch
    {
        PhoneNumberKind.None => "The text is no phone number.",
        PhoneNumberKind.International when !includesInternational => "The number is of another country: allow that, or check its digits.",
        _ => null,
    };
}
