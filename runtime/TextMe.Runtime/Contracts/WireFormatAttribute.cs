using System;

namespace TextMe;

/// <summary>The exact text form of a date, time, number or boolean member, in both formats, under the invariant culture.</summary>
/// <param name="format">
/// A .NET format string, for example <c>dd/MM/yyyy HH:mm:ss</c>; reading accepts exactly what writing produces. Of a boolean the texts of
/// <see langword="true"/> and <see langword="false"/>, for example <c>1;0</c>: JSON has them as strings, and reading accepts every form of any boolean, too;
/// <c>1;0;*</c> reads any other text as <see langword="false"/>.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class WireFormatAttribute(string format) : Attribute
{
    /// <summary>The .NET format string, or the two texts of a boolean.</summary>
    public string Format { get; } = format;

    /// <summary>
    /// The IANA id of the time zone in which a <see cref="DateTimeOffset"/> is written and read, for example <c>Asia/Jerusalem</c>. Without it the
    /// text is taken as UTC unless the format carries an offset. A wall time that the zone skips is refused when read; of a wall time that
    /// occurs twice, the first is taken.
    /// </summary>
    public string? TimeZone { get; set; }
}
