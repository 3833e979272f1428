using System;

namespace TextMe.Json;

/// <summary>The parts of a date with or without time of day and offset, in the ISO 8601 form that JSON carries.</summary>
internal struct IsoInstant
{
    /// <summary>The length of <c>yyyy-MM-dd</c>.</summary>
    public const int DateLength = 10;

    // Seven digits are a tick; more are read and dropped, but not without end.
    private const int TickDigits = 7;
    private const int MaxFractionDigits = 16;

    /// <summary>The date and the time of day, as they stand.</summary>
    public long Ticks { get; private set; }

    /// <summary>Whether there is a <c>Z</c>.</summary>
    public bool IsUtc { get; private set; }

    /// <summary>Whether there is an offset in hours and minutes.</summary>
    public bool HasOffset { get; private set; }

    /// <summary>That offset, or zero.</summary>
    public TimeSpan Offset { get; private set; }

    /// <summary>Reads the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out IsoInstant value)
    {
        value = default;
        if (text.Length < DateLength
            || !TryTwoDigits(text, out int century) || !TryTwoDigits(text[2..], out int yearOfCentury)
            || text[4] != (byte)'-' || !TryTwoDigits(text[5..], out int month)
            || text[7] != (byte)'-' || !TryTwoDigits(text[8..], out int day))
        {
            return false;
        }

        int year = (century * 100) + yearOfCentury;
        if (year is 0 || month is 0 or > 12 || day is 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value.Ticks = new DateTime(year, month, day).Ticks;
        return text.Length == DateLength || value.TryTime(text[DateLength..]);
    }

    /// <summary>The instant, unless it is out of range.</summary>
    public readonly bool TryAtOffset(TimeSpan offset, out DateTimeOffset value)
    {
        long utc = Ticks - offset.Ticks;
        bool ok = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks && offset.Duration() <= TimeSpan.FromHours(14);
        value = ok ? new DateTimeOffset(Ticks, offset) : default;
        return ok;
    }

    // Thh:mm[:ss[.f]] and what follows.
    private bool TryTime(ReadOnlySpan<byte> text)
    {
        if (text.Length < 6 || text[0] != (byte)'T' || text[3] != (byte)':'
            || !TryTwoDigits(text[1..], out int hour) || !TryTwoDigits(text[4..], out int minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        text = text[6..];
        int second = 0;
        int fraction = 0;
        if (text is [(byte)':', ..])
        {
            if (!TryTwoDigits(text[1..], out second) || second > 59)
            {
                return false;
            }

            text = text[3..];
            if (text is [(byte)'.', ..] && !TryFraction(ref text, out fraction))
            {
                return false;
            }
        }

        Ticks += new TimeSpan(hour, minute, second).Ticks + fraction;
        return TryZone(text);
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        int digits = Math.Min(JsonScan.Digits(text[1..]), MaxFractionDigits);
        for (int i = 0; i < TickDigits; i++)
        {
            ticks = (ticks * 10) + (i < digits ? text[1 + i] - '0' : 0);
        }

        text = text[(1 + digits)..];
        return digits > 0;
    }

    private bool TryZone(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is [(byte)'Z'])
        {
            IsUtc = true;
            return true;
        }

        int minutes = 0;
        if (text[0] is not ((byte)'+' or (byte)'-') || !TryTwoDigits(text[1..], out int hours)
            || (text.Length != 3 && (text.Length != 6 || text[3] != (byte)':' || !TryTwoDigits(text[4..], out minutes)))
            || hours > 14 || minutes > 59)
        {
            return false;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        Offset = text[0] == (byte)'-' ? -offset : offset;
        HasOffset = true;
        return true;
    }

    private static bool TryTwoDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.Length < 2 || text[0] - (uint)'0' > 9 || text[1] - (uint)'0' > 9)
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + (text[1] - '0');
        return true;
    }
}
