using TextMe.Text;

namespace TextMe;

/// <content>Values that stand as one text.</content>
public ref partial struct ConstraintValidator
{
    /// <summary>The text of a value, for its other constraints. Adds <c>Required</c> where there is none, and <c>Characters</c> as for a string.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mayBeNull">Whether there may be no value. One that is there has a text.</param>
    /// <param name="path">The member.</param>
    public string? TextOf<T>(T? value, bool mayBeNull, string path)
        where T : IWireText<T>
    {
        string? text = WireTextValue.OrNull(value);
        Required(text is not null || (mayBeNull && value is null), path);
        Text(text, path);
        return text;
    }

    /// <inheritdoc cref="TextOf{T}(T, bool, string)"/>
    public string? TextOf<T>(T? value, bool mayBeNull, string path)
        where T : struct, IWireText<T>
    {
        if (value is { } given)
        {
            return TextOf(given, mayBeNull, path);
        }

        Required(mayBeNull, path);
        return null;
    }
}
