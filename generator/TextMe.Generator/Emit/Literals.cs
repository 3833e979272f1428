using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TextMe.Generator.Emit;

/// <summary>C# literals, the same under every culture.</summary>
internal static class Literals
{
    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => Text(text) + "u8";

    /// <summary>A string literal.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Int(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of items, characters or bytes that may be without a limit.</summary>
    public static string Size(int size) => size == int.MaxValue ? "int.MaxValue" : Int(size);

    /// <summary>A mask of one bit within its word of 64.</summary>
    public static string Bit(int bit) => "0x" + (1UL << (bit % 64)).ToString("X", CultureInfo.InvariantCulture);

    /// <summary>A mask of a word.</summary>
    public static string Mask(ulong mask) => "0x" + mask.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Text as it stands in XML content or an attribute.</summary>
    public static string EscapeXml(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\r' => "&#xD;", _ => null } ?? c.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>Text as it stands between the quotes of a JSON string.</summary>
    public static string EscapeJson(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
