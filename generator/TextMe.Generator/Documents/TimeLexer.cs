using System;

namespace TextMe.Generator.Documents;

/// <summary>Takes the parts of a date or time from the front of a text.</summary>
internal sealed class TimeLexer(string text)
{
    private const int TickDigits = 7;
    private const int MaxJsonFraction = 16;

    private int _position;

    public bool IsAtEnd => _position == text.Length;

    public static bool TryAdd(ref DateTime clock, TimeSpan time)
    {
        if (time.Ticks > DateTime.MaxValue.Ticks - clock.Ticks)
        {
            return false;
        }

        clock += time;
        return true;
    }

    /// <summary>The instant, for constraints; none where it depends on the zone of the machine.</summary>
    public static bool TryInstant(string type, DateTime clock, TimeSpan? offset, bool isUtc, out object? parsed)
    {
        parsed = null;
        if (type == "global::System.DateTime")
        {
            parsed = offset is null || isUtc ? clock : null;
            return true;
        }

        if (offset is not { } zone)
        {
            return true;
        }

        long utc = clock.Ticks - zone.Ticks;
        bool isInRange = utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        parsed = isInRange ? new DateTimeOffset(clock, zone) : null;
        return isInRange;
    }

    public bool Take(char expected)
    {
        if (IsAtEnd || text[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public bool TryDate(out DateTime date)
    {
        date = default;
        if (!TryDigits(4, out int year) || !Take('-') || !TryDigits(2, out int month) || !Take('-') || !TryDigits(2, out int day)
            || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    /// <summary><c>HH:mm:ss</c> with an optional fraction of any length, rounded.</summary>
    public bool TryXmlTime(out TimeSpan time)
    {
        time = default;
        if (!TryDigits(2, out int hour) || !Take(':') || !TryDigits(2, out int minute) || !Take(':') || !TryDigits(2, out int second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = new TimeSpan(hour, minute, second);
        return !Take('.') || TryFraction(int.MaxValue, rounds: true, ref time);
    }

    /// <summary><c>HH:mm</c>, with seconds and a fraction or without.</summary>
    public bool TryJsonTime(out TimeSpan time)
    {
        time = default;
        if (!TryDigits(2, out int hour) || !Take(':') || !TryDigits(2, out int minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        time = new TimeSpan(hour, minute, 0);
        if (!Take(':'))
        {
            return true;
        }

        if (!TryDigits(2, out int second) || second > 59)
        {
            return false;
        }

        time += TimeSpan.FromSeconds(second);
        return !Take('.') || TryFraction(MaxJsonFraction, rounds: false, ref time);
    }

    /// <summary>Nothing, <c>Z</c>, or hours and minutes.</summary>
    public bool TryXmlZone(out TimeSpan? offset) => TryZone(needsMinutes: true, out offset);

    /// <summary>The same; minutes may be missing.</summary>
    public bool TryJsonZone(out TimeSpan? offset) => TryZone(needsMinutes: false, out offset);

    private bool TryZone(bool needsMinutes, out TimeSpan? offset)
    {
        offset = null;
        if (Take('Z'))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        bool isNegative = Take('-');
        if (!isNegative && !Take('+'))
        {
            return true;
        }

        int minutes = 0;
        if (!TryDigits(2, out int hours) || (Take(':') ? !TryDigits(2, out minutes) : needsMinutes) || minutes > 59 || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        var zone = new TimeSpan(hours, minutes, 0);
        offset = isNegative ? -zone : zone;
        return true;
    }

    private bool TryFraction(int most, bool rounds, ref TimeSpan time)
    {
        int start = _position;
        while (!IsAtEnd && text[_position] is >= '0' and <= '9' && _position - start < most)
        {
            _position++;
        }

        string digits = text.Substring(start, _position - start).PadRight(TickDigits + 1, '0');
        long ticks = 0;
        for (int i = 0; i < TickDigits; i++)
        {
            ticks = (ticks * 10) + (digits[i] - '0');
        }

        time += new TimeSpan(ticks + (rounds && RoundsUp(digits, ticks) ? 1 : 0));
        return _position > start;
    }

    // Half to even.
    private static bool RoundsUp(string digits, long ticks) =>
        digits[TickDigits] > '5' || (digits[TickDigits] == '5' && ((ticks & 1) == 1 || digits.Substring(TickDigits + 1).Trim('0').Length > 0));

    private bool TryDigits(int count, out int value)
    {
        value = 0;
        for (int i = 0; i < count; i++)
        {
            if (IsAtEnd || text[_position] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[_position++] - '0');
        }

        return true;
    }
}
