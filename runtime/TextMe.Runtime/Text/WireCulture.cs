using System.Globalization;

namespace TextMe.Text;

/// <summary>The culture of everything on the wire.</summary>
internal static class WireCulture
{
    /// <summary>
    /// The invariant culture with the century of two-digit years nailed down (1950 to 2049), which on Windows is a setting of the user even for the
    /// invariant calendar.
    /// </summary>
    public static readonly CultureInfo Invariant = Create();

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized) { TwoDigitYearMax = 2049 };
        return CultureInfo.ReadOnly(culture);
    }
}
