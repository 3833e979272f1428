using System;
using System.Buffers.Text;

namespace TextMe.Json;

/// <content>Dates, times and durations.</content>
public static partial class JsonScalar
{
    /// <summary>
    /// <c>yyyy-MM-dd</c>, with <c>Thh:mm[:ss[.fffffff]]</c> or without, then <c>Z</c> (the result is UTC), an offset (the result is local time) or
    /// nothing (the result is unspecified).
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (!IsoInstant.TryParse(text, out IsoInstant parts))
        {
            return false;
        }

        if (!parts.HasOffset)
        {
            value = new DateTime(parts.Ticks, parts.IsUtc ? DateTimeKind.Utc : DateTimeKind.Unspecified);
            return true;
        }

        bool ok = parts.TryAtOffset(parts.Offset, out DateTimeOffset instant);
        value = ok ? instant.LocalDateTime : default;
        return ok;
    }

    /// <summary>As a <see cref="DateTime"/>; without <c>Z</c> or an offset it is local time.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!IsoInstant.TryParse(text, out IsoInstant parts))
        {
            return false;
        }

        TimeSpan offset = parts.HasOffset || parts.IsUtc ? parts.Offset : TimeZoneInfo.Local.GetUtcOffset(new DateTime(parts.Ticks));
        return parts.TryAtOffset(offset, out value);
    }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        bool ok = IsoInstant.TryParse(text, out IsoInstant parts) && text.Length == IsoInstant.DateLength;
        value = ok ? DateOnly.FromDateTime(new DateTime(parts.Ticks)) : default;
        return ok;
    }

    /// <summary><c>hh:mm[:ss[.fffffff]]</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryParse(text, out TimeSpan time) || time < TimeSpan.Zero || time >= TimeSpan.FromDays(1) || text[0] == (byte)'-')
        {
            return false;
        }

        value = new TimeOnly(time.Ticks);
        return true;
    }

    /// <summary>
    /// <c>[-][d.]hh:mm[:ss[.fffffff]]</c>. Unlike in System.Text.Json there must be a colon: a plain number, which a
    /// peer may mean as seconds, would be days.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        return text is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..] && text.Contains((byte)':')
            && Utf8Parser.TryParse(text, out value, out int used, 'c') && used == text.Length;
    }
}
