using System;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>Your own id of one message to one recipient, by which delivery reports are asked for and matched.</summary>
/// <remarks>
/// Without one there is no report, and after an unknown outcome nothing to ask by: give each recipient one of its own. Any text; the service names no limit
/// (sheet §3, D).
/// </remarks>
/// <param name="Value">The id.</param>
public sealed record ExternalId(string Value) : IWireText<ExternalId>
{
    /// <summary>Takes an id; <see langword="null"/> stays null.</summary>
    /// <param name="value">The id.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ExternalId?([StringLength(int.MaxValue, MinimumLength = 1)] string? value) =>
        value is null ? null : new ExternalId(value);

    /// <summary>Makes an id that nobody else has: 32 random hexadecimal digits.</summary>
    public static ExternalId Create() =>
        new(Guid.NewGuid().ToString("N"));

    /// <inheritdoc/>
    static bool IWireText<ExternalId>.TryRead(string text, [MaybeNullWhen(false)] out ExternalId value)
    {
        value = new ExternalId(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<ExternalId>.ToWire() => Value;

    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
