using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TextMe.Text;

/// <summary>Calls the members of <see cref="IWireText{TSelf}"/> for generated code, also where a type implements them explicitly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireTextValue
{
    /// <summary>Reads a value; <see langword="false"/> where the text is none.</summary>
    public static bool TryRead<T>(string text, [NotNullWhen(true)] out T? value)
        where T : IWireText<T>
        => T.TryRead(text, out value) && value is not null;

    /// <summary>The text of a value.</summary>
    /// <exception cref="WireFormatException">The value is <see langword="null"/> or has no text.</exception>
    public static string Of<T>(T value)
        where T : IWireText<T>
        => OrNull(value) ?? throw WireErrors.NullMember();

    /// <summary>The text of a value; <see langword="null"/> where there is no value, or none that has a text.</summary>
    public static string? OrNull<T>(T? value)
        where T : IWireText<T>
        => value is null ? null : value.ToWire();
}
