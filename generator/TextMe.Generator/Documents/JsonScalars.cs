using System;
using System.Buffers.Text;
using System.Text;

namespace TextMe.Generator.Documents;

/// <summary>The texts of JSON values, as the runtime's <c>JsonScalar</c> reads them: nothing is trimmed.</summary>
internal static class JsonScalars
{
    /// <param name="type">The C# type, with <c>global::</c> where it has no keyword.</param>
    /// <param name="text">The content of a string, or the token of a number or boolean.</param>
    /// <param name="parsed">What constraints ask for.</param>
    public static bool TryParse(string type, string text, out object? parsed)
    {
        parsed = null;
        switch (type)
        {
            case "bool":
                parsed = text is "true" or "1";
                return text is "true" or "1" or "false" or "0";
            case "char":
                parsed = text.Length == 1 ? text[0] : null;
                return text.Length == 1;
            case "float" or "double" or "decimal" or "global::System.Guid" or "global::System.TimeSpan" or "global::System.TimeOnly":
                return TryUtf8(type, Encoding.UTF8.GetBytes(text), text, out parsed);
            default:
                return ScalarParser.IsWhole(type) ? ScalarParser.TryWhole(type, text, out parsed) : TryTime(type, text, out parsed);
        }
    }

    private static bool TryUtf8(string type, byte[] utf8, string text, out object? parsed)
    {
        int used;
        bool isParsed;
        switch (type)
        {
            case "float":
                isParsed = Utf8Parser.TryParse(utf8, out float single, out used) && !float.IsInfinity(single) && !float.IsNaN(single);
                parsed = single;
                break;
            case "double":
                isParsed = Utf8Parser.TryParse(utf8, out double number, out used) && !double.IsInfinity(number) && !double.IsNaN(number);
                parsed = number;
                break;
            case "decimal":
                isParsed = Utf8Parser.TryParse(utf8, out decimal exact, out used);
                parsed = exact;
                break;
            case "global::System.Guid":
                isParsed = Utf8Parser.TryParse(utf8, out Guid _, out used, 'D');
                parsed = null;
                break;
            default:
                // There must be a colon: a plain number would be days.
                isParsed = Utf8Parser.TryParse(utf8, out TimeSpan time, out used, 'c') && text.IndexOf(':') >= 0 && text[0] is '-' or (>= '0' and <= '9');
                isParsed &= type == "global::System.TimeSpan" || (time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) && text[0] != '-');
                parsed = time;
                break;
        }

        return isParsed && used == utf8.Length;
    }

    private static bool TryTime(string type, string text, out object? parsed)
    {
        parsed = null;
        if (type is not ("global::System.DateTime" or "global::System.DateTimeOffset" or "global::System.DateOnly"))
        {
            return true;
        }

        var reader = new TimeLexer(text);
        if (!reader.TryDate(out DateTime clock))
        {
            return false;
        }

        if (reader.IsAtEnd)
        {
            parsed = type == "global::System.DateTimeOffset" ? null : clock;
            return true;
        }

        return type != "global::System.DateOnly"
            && reader.Take('T') && reader.TryJsonTime(out TimeSpan time) && TimeLexer.TryAdd(ref clock, time)
            && reader.TryJsonZone(out TimeSpan? offset) && reader.IsAtEnd
            && TimeLexer.TryInstant(type, clock, offset, text.EndsWith("Z", StringComparison.Ordinal), out parsed);
    }

    /// <summary>The numbers that have no digits, where they are allowed by name.</summary>
    public static bool TryNamed(string type, string text, out object? parsed)
    {
        double? number = text switch { "NaN" => double.NaN, "Infinity" => double.PositiveInfinity, "-Infinity" => double.NegativeInfinity, _ => null };
        parsed = type == "float" ? (object?)(float?)number : number;
        return number is not null;
    }
}
