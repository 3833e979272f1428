using System;
using System.Buffers.Text;
using TextMe.Text;

namespace TextMe;

public ref partial struct ConstraintValidator
{
    /// <summary>Adds <c>EmailAddress</c> when a text is no e-mail address; <see langword="null"/> passes here and below.</summary>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void EmailAddress(string? value, string path) =>
        Form(value is null || TextForms.IsEmailAddress(value), nameof(EmailAddress), "an e-mail address", path);

    /// <summary>Adds <c>Url</c> when a text is no address of http, https or ftp.</summary>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void Url(string? value, string path) => Form(value is null || TextForms.IsUrl(value), nameof(Url), "an address that starts with http://, https:// or ftp://", path);

    /// <summary>Adds <c>Url</c> when a URI is none of http, https or ftp.</summary>
    /// <param name="value">The URI.</param>
    /// <param name="path">The member.</param>
    public void Url(Uri? value, string path) => Url(value?.OriginalString, path);

    /// <summary>Adds <c>Phone</c> when a text is no phone number.</summary>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void Phone(string? value, string path) => Form(value is null || TextForms.IsPhone(value), nameof(Phone), "a phone number", path);

    /// <summary>Adds <c>CreditCard</c> when a text is no number of a card.</summary>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void CreditCard(string? value, string path) => Form(value is null || TextForms.IsCreditCard(value), nameof(CreditCard), "the number of a card", path);

    /// <summary>Adds <c>Base64String</c> when a text is not Base64.</summary>
    /// <param name="value">The text.</param>
    /// <param name="path">The member.</param>
    public void Base64String(string? value, string path) => Form(value is null || Base64.IsValid(value), nameof(Base64String), "Base64", path);

    private void Form(bool ok, string rule, string words, string path)
    {
        if (!ok)
        {
            Add(path, rule, $"The text must be {words}.");
        }
    }
}
