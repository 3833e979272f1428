using System.Linq;

namespace TextMe.Generator.Parsing;

/// <summary>The two texts that a format gives a boolean: <c>1;0</c>.</summary>
internal static class BooleanTexts
{
    private const char Separator = ';';

    /// <summary>The text of true and that of false.</summary>
    public static (string True, string False) Split(string format)
    {
        int end = format.IndexOf(Separator);
        return end < 0 ? (format, "") : (format.Substring(0, end), format.Substring(end + 1));
    }

    /// <summary>Why the format is none; null where it is one.</summary>
    public static string? Mistake(string format)
    {
        (string whenTrue, string whenFalse) = Split(format);
        return format.Count(static c => c == Separator) != 1 || whenTrue.Length == 0 || whenFalse.Length == 0
                ? "a boolean has two texts, that of true and that of false, as in '1;0'"
            : whenTrue == whenFalse ? "both texts are the same"
            : IsPlain(whenTrue) && IsPlain(whenFalse) ? null
            : "the texts must be printable, without white space around them";
    }

    // What is trimmed, or cannot be carried, would not be read as it was written.
    private static bool IsPlain(string text) => text.Trim() == text && !text.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE');
}
