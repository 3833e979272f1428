namespace TextMe;

/// <summary>What kind of number a <see cref="PhoneNumber"/> is.</summary>
public enum PhoneNumberKind
{
    /// <summary>No number.</summary>
    None,

    /// <summary>An Israeli mobile number, <c>05…</c>: what texts are sent to.</summary>
    Mobile,

    /// <summary>Another Israeli number, such as <c>03…</c> or <c>077…</c>.</summary>
    Landline,

    /// <summary>A number of another country, digits from the country code; sends take it with <c>includes_international</c> only.</summary>
    International,
}
