using System;
using System.Text;
using TextMe.Xml;

namespace TextMe;

/// <summary>A name or a key of a document as it may stand in a message: on one line, not too long, and of characters that an answer can carry.</summary>
internal static class ShownName
{
    // What a peer made up must not fill a log.
    private const int Longest = 100;

    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var shown = new StringBuilder();
        while (!utf8.IsEmpty && shown.Length < Longest)
        {
            _ = Rune.DecodeFromUtf8(utf8, out Rune rune, out int length);
            bool isPlain = !Rune.IsControl(rune) && XmlCharacter.IsCharacter(rune.Value);
            shown.Append((isPlain ? rune : Rune.ReplacementChar).ToString());
            utf8 = utf8[length..];
        }

        return utf8.IsEmpty ? shown.ToString() : shown.Append('…').ToString();
    }

    public static string Of(string name) => Of(Encoding.UTF8.GetBytes(name));
}
