using System;

namespace TextMe.Xml;

/// <content>Durations.</content>
public static partial class XmlScalar
{
    private const int DaysPerYear = 365;
    private const int DaysPerMonth = 30;

    /// <summary>
    /// Reads a duration like <c>P1DT2H3M4.5S</c>. A year counts as 365 days, a month as 30, as <see cref="System.Xml.XmlConvert"/> does.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        var reader = new LexicalReader(Trim(text));
        value = default;
        bool negative = reader.Take('-');
        if (!reader.Take('P') || reader.AtEnd)
        {
            return false;
        }

        // Each part at most once, in this order.
        ReadOnlySpan<byte> designators = "YMDTHMS"u8;
        Int128 ticks = 0;
        int months = 0;
        int next = 0;
        while (!reader.AtEnd)
        {
            if (next <= 3 && reader.Take('T'))
            {
                next = 4;
                if (reader.AtEnd)
                {
                    return false;
                }
            }

            if (!reader.TryNumber(out int number, out int digits))
            {
                return false;
            }

            if (reader.Take('.'))
            {
                // XmlConvert takes "1.S", too.
                if (next < 4 || digits + (reader.TryTicks(out int fraction) ? 1 : 0) == 0 || !reader.Take('S') || !reader.AtEnd)
                {
                    return false;
                }

                ticks += (Int128)number * TimeSpan.TicksPerSecond + fraction;
                break;
            }

            int last = next < 4 ? 3 : designators.Length;
            while (next < last && !reader.Take((char)designators[next]))
            {
                next++;
            }

            if (next == last || digits == 0)
            {
                return false;
            }

            switch (next++)
            {
                case 0:
                    ticks += (Int128)number * DaysPerYear * TimeSpan.TicksPerDay;
                    break;
                case 1:
                    months = number;
                    break;
                default:
                    ticks += (Int128)number * UnitTicks(next - 1);
                    break;
            }
        }

        ticks += ((Int128)(months / 12) * DaysPerYear + (months % 12 * DaysPerMonth)) * TimeSpan.TicksPerDay;
        ticks = negative ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    private static long UnitTicks(int designator) => designator switch
    {
        2 => TimeSpan.TicksPerDay,
        4 => TimeSpan.TicksPerHour,
        5 => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
