using System.Linq;

namespace TextMe.Generator.Parsing;

/// <summary>The two texts that a format gives a boolean, <c>1;0</c>, and whether any other is false, too: <c>1;0;*</c>.</summary>
internal static class BooleanTexts
{
    private const char Separator = ';';
    private const string Others = "*";

    /// <summary>The text of true and that of false.</summary>
    public static (string True, string False, bool OthersAreFalse) Split(string format)
    {
        string[] parts = format.Split(Separator);
        return (parts[0], parts.Length > 1 ? parts[1] : "", parts.Length > 2);
    }

    /// <summary>Why the format is none; null where it is one.</summary>
    public static string? Mistake(string format)
    {
        string[] parts = format.Split(Separator);
        return parts is not ([not "", not ""] or [not "", not "", Others])
                ? "a boolean has two texts, that of true and that of false, as in '1;0', and '*' behind them where any other text is false"
            : parts[0] == parts[1] ? "both texts are the same"
            : IsPlain(parts[0]) && IsPlain(parts[1]) ? null
            : "the texts must be printable, without white space around them";
    }

    // What is trimmed, or cannot be carried, would not be read as it was written.
    private static bool IsPlain(string text) => text.Trim() == text && !text.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE');
}
