using System;
using System.Globalization;

namespace TextMe.Generator.Documents;

/// <summary>
/// Dates and times in the format of a <c>[WireFormat]</c>. Whether the time zone has that wall time is not asked: zones are files, and an analyzer reads none.
/// </summary>
internal static class ExactTimes
{
    private const int MaxLength = 256;

    private static readonly CultureInfo s_culture = Culture();

    public static bool TryParse(string type, string text, string format, out object? parsed)
    {
        parsed = null;
        if (text.Length > MaxLength)
        {
            return false;
        }

        try
        {
            switch (type)
            {
                case "global::System.TimeSpan":
                    bool isSpan = TimeSpan.TryParseExact(text, format, s_culture, TimeSpanStyles.None, out TimeSpan span);
                    parsed = span;
                    return isSpan;
                case "global::System.DateTimeOffset":
                    return DateTimeOffset.TryParseExact(text, format, s_culture, DateTimeStyles.AssumeUniversal, out _);
                case "global::System.DateTime":
                    bool isInstant = DateTime.TryParseExact(text, format, s_culture, DateTimeStyles.RoundtripKind, out DateTime instant);
                    parsed = instant;
                    return isInstant;
                case "global::System.DateOnly":
                    bool isDay = DateTime.TryParseExact(text, format, s_culture, DateTimeStyles.None, out DateTime day);
                    parsed = day;
                    return isDay;
                case "global::System.TimeOnly":
                    bool isTime = DateTime.TryParseExact(text, format, s_culture, DateTimeStyles.NoCurrentDateDefault, out DateTime time);
                    parsed = time.TimeOfDay;
                    return isTime;
                default:
                    return true;
            }
        }
        catch (FormatException)
        {
            // That the format is none is said elsewhere.
            return true;
        }
    }

    // As the runtime has it: on Windows the century of two-digit years is a setting of the user even here.
    private static CultureInfo Culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized) { TwoDigitYearMax = 2049 };
        return CultureInfo.ReadOnly(culture);
    }
}
