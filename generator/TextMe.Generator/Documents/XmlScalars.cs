using System;
using System.Globalization;

namespace TextMe.Generator.Documents;

/// <summary>The lexical forms of XML, as the runtime's <c>XmlScalar</c> reads them.</summary>
internal static class XmlScalars
{
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly char[] s_whiteSpace = [' ', '\t', '\r', '\n'];

    public static string Trim(string text) => text.Trim(s_whiteSpace);

    /// <param name="type">The C# type, with <c>global::</c> where it has no keyword.</param>
    /// <param name="text">The text.</param>
    /// <param name="parsed">What constraints ask for.</param>
    public static bool TryParse(string type, string text, out object? parsed)
    {
        string trimmed = Trim(text);
        parsed = null;
        switch (type)
        {
            case "bool":
                parsed = trimmed is "true" or "1";
                return trimmed is "true" or "1" or "false" or "0";
            case "char":
                bool isUnit = ScalarParser.TryWhole("ushort", trimmed, out object? unit);
                parsed = isUnit ? (char)(decimal)unit! : null;
                return isUnit;
            case "float" or "double":
                return TryFloat(type, trimmed, out parsed);
            case "decimal":
                bool isNumber = decimal.TryParse(trimmed, Fraction, CultureInfo.InvariantCulture, out decimal number) && trimmed.IndexOf('\0') < 0;
                parsed = number;
                return isNumber;
            case "global::System.Guid":
                return trimmed.Length <= 128 && Guid.TryParse(trimmed, out _);
            case "global::System.TimeSpan":
                return XmlDuration.TryParse(trimmed, out parsed);
            default:
                return ScalarParser.IsWhole(type) ? ScalarParser.TryWhole(type, trimmed, out parsed) : TryTime(type, trimmed, out parsed);
        }
    }

    /// <summary>Whether the text is a time without a date, which may have a zone.</summary>
    public static bool IsTimeOfDay(string text)
    {
        var reader = new TimeLexer(Trim(text));
        return reader.TryXmlTime(out _) && reader.TryXmlZone(out _) && reader.IsAtEnd;
    }

    private static bool TryFloat(string type, string text, out object? parsed)
    {
        parsed = text switch { "INF" => double.PositiveInfinity, "-INF" => double.NegativeInfinity, _ => null };
        if (parsed is null && double.TryParse(text, Fraction | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number))
        {
            parsed = type == "float" ? (float)number : number;
        }

        return parsed is not null;
    }

    private static bool TryTime(string type, string text, out object? parsed)
    {
        var reader = new TimeLexer(text);
        parsed = null;
        switch (type)
        {
            case "global::System.DateOnly":
                bool isDay = reader.TryDate(out DateTime day) && reader.TryXmlZone(out _) && reader.IsAtEnd;
                parsed = day;
                return isDay;
            case "global::System.TimeOnly":
                bool isTime = reader.TryXmlTime(out TimeSpan time) && reader.IsAtEnd && time < TimeSpan.FromDays(1);
                parsed = time;
                return isTime;
            case "global::System.DateTime" or "global::System.DateTimeOffset":
                if (!reader.TryDate(out DateTime clock) || (reader.Take('T') && (!reader.TryXmlTime(out TimeSpan ofDay) || !TimeLexer.TryAdd(ref clock, ofDay)))
                    || !reader.TryXmlZone(out TimeSpan? offset) || !reader.IsAtEnd)
                {
                    return false;
                }

                return TimeLexer.TryInstant(type, clock, offset, isUtc: text.EndsWith("Z", StringComparison.Ordinal), out parsed);
            default:
                return true;
        }
    }
}
