using System;

namespace TextMe.Xml;

/// <content>Dates and times.</content>
public static partial class XmlScalar
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>
    /// Reads a date with or without a time, like <see cref="System.Xml.XmlDateTimeSerializationMode.RoundtripKind"/>: <c>Z</c> gives UTC, an offset a
    /// local time, neither an unspecified one. Digits of a second beyond the seventh are rounded. Offsets go to 14 hours.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (!TryParseInstant(text, out DateTime clock, out int? offset))
        {
            return false;
        }

        value = Placed(clock, offset, text);
        return true;
    }

    /// <summary>
    /// Reads <c>HH:mm:ss</c> with an optional fraction and zone, which means what it means behind a date, on the first day that there is.
    /// </summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out DateTime value)
    {
        var reader = new LexicalReader(Trim(text));
        bool parsed = reader.TryTime(out long ticks);
        parsed = reader.TryZone(out int? offset) && reader.AtEnd && parsed;
        value = parsed ? Placed(new DateTime(ticks, DateTimeKind.Unspecified), offset, text) : default;
        return parsed;
    }

    private static DateTime Placed(DateTime clock, int? offset, ReadOnlySpan<byte> text)
    {
        if (offset is not int minutes)
        {
            return clock;
        }

        if (minutes == 0 && Trim(text)[^1] == 'Z')
        {
            return DateTime.SpecifyKind(clock, DateTimeKind.Utc);
        }

        long ticks = Math.Clamp(clock.Ticks - (minutes * TimeSpan.TicksPerMinute), 0, DateTime.MaxValue.Ticks);
        return new DateTime(ticks, DateTimeKind.Utc).ToLocalTime();
    }

    /// <summary>Reads a date with or without a time. Without <c>Z</c> or an offset it is a local time.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryParseInstant(text, out DateTime clock, out int? offset))
        {
            return false;
        }

        TimeSpan zone = offset is int minutes ? TimeSpan.FromMinutes((double)minutes) : TimeZoneInfo.Local.GetUtcOffset(clock);
        long utc = clock.Ticks - zone.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(clock, zone);
        return true;
    }

    /// <summary>Reads <c>yyyy-MM-dd</c>. A zone, which says where the day is that day, is read and dropped.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var reader = new LexicalReader(Trim(text));
        bool parsed = reader.TryDate(out DateTime day) && reader.TryZone(out _) && reader.AtEnd;
        value = parsed ? DateOnly.FromDateTime(day) : default;
        return parsed;
    }

    /// <summary>Reads <c>HH:mm:ss</c> with an optional fraction, but no zone. Digits of a second beyond the seventh are rounded.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        var reader = new LexicalReader(Trim(text));
        bool parsed = reader.TryTime(out long ticks) && reader.AtEnd && ticks < TimeSpan.TicksPerDay;
        value = parsed ? new TimeOnly(ticks) : default;
        return parsed;
    }

    private static bool TryParseInstant(ReadOnlySpan<byte> text, out DateTime clock, out int? offset)
    {
        var reader = new LexicalReader(Trim(text));
        offset = null;
        if (!reader.TryDate(out clock))
        {
            return false;
        }

        if (reader.Take('T'))
        {
            if (!reader.TryTime(out long ticks) || ticks > DateTime.MaxValue.Ticks - clock.Ticks)
            {
                return false;
            }

            clock = clock.AddTicks(ticks);
        }

        return reader.TryZone(out offset) && reader.AtEnd;
    }

    /// <summary>Takes the parts of a date or time from the front.</summary>
    private ref struct LexicalReader(ReadOnlySpan<byte> text)
    {
        private ReadOnlySpan<byte> _rest = text;

        public readonly bool AtEnd => _rest.IsEmpty;

        public bool Take(char expected)
        {
            if (_rest.IsEmpty || _rest[0] != expected)
            {
                return false;
            }

            _rest = _rest.Slice(1);
            return true;
        }

        public bool TryDate(out DateTime date)
        {
            date = default;
            if (!TryDigits(4, out int year) || !Take('-') || !TryDigits(2, out int month) || !Take('-') || !TryDigits(2, out int day)
                || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                return false;
            }

            date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
            return true;
        }

        public bool TryTime(out long ticks)
        {
            ticks = 0;
            if (!TryDigits(2, out int hour) || !Take(':') || !TryDigits(2, out int minute) || !Take(':') || !TryDigits(2, out int second)
                || hour > 23 || minute > 59 || second > 59)
            {
                return false;
            }

            ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
            if (Take('.'))
            {
                if (!TryRoundedTicks(out int fraction))
                {
                    return false;
                }

                ticks += fraction;
            }

            return true;
        }

        // Nothing, Z, or hours and minutes.
        public bool TryZone(out int? offset)
        {
            offset = null;
            if (Take('Z'))
            {
                offset = 0;
                return true;
            }

            bool negative = _rest is [(byte)'-', ..];
            if (!Take('-') && !Take('+'))
            {
                return true;
            }

            if (!TryDigits(2, out int hours) || !Take(':') || !TryDigits(2, out int minutes) || minutes > 59
                || (hours * 60) + minutes > MaxOffsetMinutes)
            {
                return false;
            }

            offset = negative ? -((hours * 60) + minutes) : (hours * 60) + minutes;
            return true;
        }

        /// <summary>Reads as many digits as there are, at least one; those beyond the seventh round, half to even.</summary>
        public bool TryRoundedTicks(out int value)
        {
            const int Wanted = 7;
            ReadOnlySpan<byte> digits = _rest;
            bool found = TryTicks(out value);
            ReadOnlySpan<byte> beyond = digits.Slice(0, digits.Length - _rest.Length);
            if (beyond.Length > Wanted)
            {
                int half = beyond[Wanted].CompareTo((byte)'5');
                bool more = beyond.Slice(Wanted + 1).ContainsAnyExcept((byte)'0');
                value += half > 0 || (half == 0 && (more || (value & 1) == 1)) ? 1 : 0;
            }

            return found;
        }

        /// <summary>Reads as many digits as there are, at least one; those beyond the seventh are dropped.</summary>
        public bool TryTicks(out int value)
        {
            value = 0;
            int count = 0;
            for (; count < _rest.Length && (uint)(_rest[count] - '0') <= 9; count++)
            {
                value = count < 7 ? (value * 10) + (_rest[count] - '0') : value;
            }

            for (int i = count; i < 7; i++)
            {
                value *= 10;
            }

            _rest = _rest.Slice(count);
            return count > 0;
        }

        public bool TryNumber(out int value, out int digits)
        {
            long number = 0;
            digits = 0;
            while (digits < _rest.Length && (uint)(_rest[digits] - '0') <= 9 && number <= int.MaxValue)
            {
                number = (number * 10) + (_rest[digits] - '0');
                digits++;
            }

            value = (int)Math.Min(number, int.MaxValue);
            _rest = _rest.Slice(digits);
            return number <= int.MaxValue;
        }

        private bool TryDigits(int count, out int value)
        {
            value = 0;
            if (_rest.Length < count)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                int digit = _rest[i] - '0';
                if ((uint)digit > 9)
                {
                    return false;
                }

                value = (value * 10) + digit;
            }

            _rest = _rest.Slice(count);
            return true;
        }
    }
}
