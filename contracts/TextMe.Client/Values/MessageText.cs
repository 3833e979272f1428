using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TextMe;

/// <summary>The text of a message: 1 to 1,005 UTF-16 code units.</summary>
/// <remarks>
/// The limit is documented as 1,005 characters (sheet §3, D); that it counts UTF-16 code units is inferred from 1,005 being 15 segments of 67 (I).
/// <see cref="Segments"/> says how many parts it is sent in.
/// </remarks>
/// <param name="Value">The text. Personal data: <see cref="ToString"/> shows its length only.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MessageText([property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string Value) : IWireText<MessageText>
{
    /// <summary>The most UTF-16 code units a text may have.</summary>
    public const int MaxLength = 1005;

    /// <summary>How the text is divided into segments.</summary>
    public SmsSegments Segments => SmsSegments.Of(Value);

    /// <summary>Takes a text; <see langword="null"/> stays null. What is too long is refused when it is sent, and never cut.</summary>
    /// <param name="value">The text.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator MessageText?([StringLength(MaxLength, MinimumLength = 1)] string? value) =>
        value is null ? null : new MessageText(value);

    /// <inheritdoc/>
    static bool IWireText<MessageText>.TryRead(string text, [MaybeNullWhen(false)] out MessageText value)
    {
        value = new MessageText(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<MessageText>.ToWire() => Value;

    /// <summary>The length; never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"text of {Value.Length} UTF-16 units");
}
