using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace TextMe.Text;

internal ref partial struct Utf8Output
{
    private const int FractionDigits = 7;

    /// <summary><c>yyyy-MM-ddT</c>.</summary>
    private const int DateLength = 11;

    /// <summary>ISO 8601 with as many digits of the second as it has, and the zone that the kind asks for.</summary>
    public void WriteDateTime(DateTime value)
    {
        Span<byte> target = GetSpan(ValueRoom);
        _ = Utf8Formatter.TryFormat(value, target, out int written, 'O');
        Advance(TrimFraction(target[..written], DateLength));
    }

    /// <summary>ISO 8601 with as many digits of the second as it has, and the offset.</summary>
    public void WriteDateTimeOffset(DateTimeOffset value)
    {
        Span<byte> target = GetSpan(ValueRoom);
        _ = Utf8Formatter.TryFormat(value, target, out int written, 'O');
        Advance(TrimFraction(target[..written], DateLength));
    }

    public void WriteDateOnly(DateOnly value)
    {
        _ = value.TryFormat(GetSpan(ValueRoom), out int written, "O", CultureInfo.InvariantCulture);
        Advance(written);
    }

    /// <summary>As many digits of the second as it has.</summary>
    public void WriteTimeOnly(TimeOnly value)
    {
        Span<byte> target = GetSpan(ValueRoom);
        _ = value.TryFormat(target, out int written, "O", CultureInfo.InvariantCulture);
        Advance(TrimFraction(target[..written], 0));
    }

    /// <summary><c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public void WriteConstantTimeSpan(TimeSpan value)
    {
        _ = Utf8Formatter.TryFormat(value, GetSpan(ValueRoom), out int written, 'c');
        Advance(written);
    }

    /// <summary>An XML Schema duration of days and below: <c>P1DT2H3M4.5S</c>.</summary>
    public void WriteDuration(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
        {
            WriteRaw("PT0S"u8);
            return;
        }

        if (value < TimeSpan.Zero)
        {
            WriteByte((byte)'-');
        }

        // Not Duration(): the least TimeSpan has no positive counterpart.
        ulong ticks = value.Ticks < 0 ? 0 - (ulong)value.Ticks : (ulong)value.Ticks;
        WriteByte((byte)'P');
        WriteDurationPart(ticks / TimeSpan.TicksPerDay, 'D');
        ticks %= TimeSpan.TicksPerDay;
        if (ticks == 0)
        {
            return;
        }

        WriteByte((byte)'T');
        WriteDurationPart(ticks / TimeSpan.TicksPerHour, 'H');
        WriteDurationPart(ticks / TimeSpan.TicksPerMinute % 60, 'M');
        WriteDurationSeconds(ticks % TimeSpan.TicksPerMinute);
    }

    private void WriteDurationPart(ulong value, char unit)
    {
        if (value != 0)
        {
            WriteUInt64(value);
            WriteByte((byte)unit);
        }
    }

    private void WriteDurationSeconds(ulong ticks)
    {
        if (ticks == 0)
        {
            return;
        }

        WriteUInt64(ticks / TimeSpan.TicksPerSecond);
        ulong fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0)
        {
            int digits = FractionDigits;
            for (; fraction % 10 == 0; fraction /= 10)
            {
                digits--;
            }

            Span<byte> target = GetSpan(ValueRoom);
            target[0] = (byte)'.';
            _ = Utf8Formatter.TryFormat(fraction, target[1..], out int written, new StandardFormat('D', (byte)digits));
            Advance(written + 1);
        }

        WriteByte((byte)'S');
    }

    /// <summary>
    /// Takes zeros off the end of the seven digits behind <c>HH:mm:ss.</c>, which starts at <paramref name="time"/>; returns the new length.
    /// </summary>
    private static int TrimFraction(Span<byte> text, int time)
    {
        int point = time + 8;
        int end = point + 1 + FractionDigits;
        int keep = end;
        while (text[keep - 1] == '0')
        {
            keep--;
        }

        if (keep == point + 1)
        {
            keep--;
        }

        text[end..].CopyTo(text[keep..]);
        return text.Length - (end - keep);
    }
}
