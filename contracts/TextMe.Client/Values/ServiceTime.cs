using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TextMe;

/// <summary>A time as the service writes it in reports, in one of several forms; the text is kept whatever it is.</summary>
/// <remarks>
/// Read are <c>dd/MM/yy</c> and <c>dd/MM/yyyy</c>, with hours and minutes, and with or without seconds: clients of the service see more than one (sheet §5.8,
/// §10). The day comes first. The service names no zone; Israel's is assumed (I).
/// </remarks>
/// <param name="Text">The text as it came.</param>
public sealed record ServiceTime(string Text) : IWireText<ServiceTime>
{
    private static readonly string[] s_formats = ["dd/MM/yy HH:mm", "dd/MM/yy HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm"];

    /// <summary>The instant; <see langword="null"/> if the text is in no known form, or names a wall time that Israel skips.</summary>
    /// <exception cref="InvalidOperationException">This system has no data of Israel's time zone.</exception>
    public DateTimeOffset? Instant =>
        DateTime.TryParseExact(Text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime wall) && IsraelTime.Exists(wall)
            ? IsraelTime.At(wall)
            : null;

    /// <summary>The time as the service writes it in rows: to the minute, on Israel's clocks.</summary>
    /// <param name="instant">The instant.</param>
    public static ServiceTime Of(DateTimeOffset instant) =>
        new(TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).ToString(s_formats[0], CultureInfo.InvariantCulture));

    /// <summary>The same to the second, with the whole year, as it writes when a token expires.</summary>
    /// <param name="instant">The instant.</param>
    public static ServiceTime ToSecond(DateTimeOffset instant) =>
        new(TimeZoneInfo.ConvertTime(instant, IsraelTime.Zone).ToString(s_formats[2], CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    static bool IWireText<ServiceTime>.TryRead(string text, [MaybeNullWhen(false)] out ServiceTime value)
    {
        value = new ServiceTime(text);
        return true;
    }

    /// <inheritdoc/>
    string IWireText<ServiceTime>.ToWire() => Text;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
