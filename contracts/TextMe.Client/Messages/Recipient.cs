using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Xml.Serialization;

namespace TextMe;

/// <summary>One number that a message goes to.</summary>
[WireContract(EmptyAsMissing = true)]
public sealed partial record Recipient
{
    /// <summary>Your id of this message to this number; without it there is no delivery report.</summary>
    [XmlAttribute("id")]
    public ExternalId? Id { get; init; }

    /// <summary>The number.</summary>
    [XmlText, Sensitive]
    public required PhoneNumber Phone { get; init; }

    /// <summary>A number without a delivery report; <see langword="null"/> stays null.</summary>
    /// <param name="phone">The number.</param>
    [return: NotNullIfNotNull(nameof(phone))]
    public static implicit operator Recipient?(PhoneNumber? phone) => phone is null ? null : new Recipient { Phone = phone };

    /// <summary>A number in any form, without a delivery report; <see langword="null"/> stays null.</summary>
    /// <param name="phone">The number.</param>
    [return: NotNullIfNotNull(nameof(phone))]
    public static implicit operator Recipient?([RegularExpression(PhoneNumber.Pattern)] string? phone) =>
        phone is null ? null : new Recipient { Phone = phone };
}
