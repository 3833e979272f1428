using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>Who a message comes from, as the phone shows it: 1 to 11 English letters and digits, a verified name or number.</summary>
/// <remarks>
/// It is never cut to fit: a longer one is refused before it is sent. The service answers 515 to one that is not verified, see
/// <see cref="ITextMeApi.VerifySendersAsync"/>. Documented by the vendor (sheet §3, D).
/// </remarks>
/// <param name="Value">The name.</param>
public sealed record SenderName(string Value) : IWireText<SenderName>
{
    /// <summary>The characters and lengths that the service takes.</summary>
    internal const string Pattern = "[A-Za-z0-9]{1,11}";

    /// <summary>Takes a name; <see langword="null"/> stays null. What the service would not take is refused when it is sent.</summary>
    /// <param name="value">The name.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator SenderName?([RegularExpression(Pattern), StringLength(11, MinimumLength = 1)] string? value) =>
        value is null ? null : new SenderName(value);

    /// <inheritdoc/>
    static bool IWireText<SenderName>.TryRead(string text, [MaybeNullWhen(false)] out SenderName value)
    {
        value = new SenderName(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<SenderName>.ToWire() => Value;

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
