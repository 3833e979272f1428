using System.Text;

namespace TextMe;

/// <summary>A key of a dictionary as it may stand in a message: on one line, not too long.</summary>
internal static class ShownKey
{
    // A key that a peer made up must not fill a log.
    private const int Longest = 100;

    public static string Of(string key)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in key.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append((Rune.IsControl(rune) ? Rune.ReplacementChar : rune).ToString());
        }

        return shown.ToString();
    }
}
