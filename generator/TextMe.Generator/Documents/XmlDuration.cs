using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TextMe.Generator.Documents;

/// <summary>Durations like <c>P1DT2H3M4.5S</c>; a year counts as 365 days, a month as 30.</summary>
internal static class XmlDuration
{
    // Each part at most once, in this order, and at least one; behind T at least one, too.
    private static readonly Regex s_form = new(
        @"\A(-)?P(?=.)(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?=.)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:(?:([0-9]+)|(?=\.[0-9]))(?:\.([0-9]*))?S)?)?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static bool TryParse(string text, out object? parsed)
    {
        parsed = null;
        Match match = s_form.Match(text);
        if (!match.Success || text.EndsWith("T", StringComparison.Ordinal))
        {
            return false;
        }

        decimal ticks = 0;
        int[] groups = [2, 3, 4, 5, 6, 7];
        long[] units = [365 * TimeSpan.TicksPerDay, 0, TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];
        for (int i = 0; i < groups.Length; i++)
        {
            string digits = match.Groups[groups[i]].Value;
            if (digits.Length > 0 && (!decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out decimal number) || number > int.MaxValue))
            {
                return false;
            }

            number = digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            ticks += i == 1 ? ((decimal.Truncate(number / 12) * 365) + (number % 12 * 30)) * TimeSpan.TicksPerDay : number * units[i];
        }

        string fraction = match.Groups[8].Value;
        ticks += fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(7, '0').Substring(0, 7), NumberStyles.None, CultureInfo.InvariantCulture);
        ticks = match.Groups[1].Success ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        parsed = new TimeSpan((long)ticks);
        return true;
    }
}
