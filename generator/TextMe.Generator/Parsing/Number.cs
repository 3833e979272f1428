using System;
using System.Globalization;

namespace TextMe.Generator.Parsing;

/// <summary>A number of any C# type: exact where <c>decimal</c> can hold it, else as a <c>double</c>.</summary>
internal readonly struct Number(decimal? exact, double near) : IEquatable<Number>
{
    private readonly decimal? _exact = exact;
    private readonly double _near = near;

    public bool IsWhole => _exact is { } exact ? decimal.Truncate(exact) == exact : Math.Truncate(_near) == _near;

    public static bool operator <(Number a, Number b) => a.CompareTo(b) < 0;

    public static bool operator >(Number a, Number b) => a.CompareTo(b) > 0;

    public static bool operator ==(Number a, Number b) => a.CompareTo(b) == 0;

    public static bool operator !=(Number a, Number b) => !(a == b);

    public bool Equals(Number other) => this == other;

    public override bool Equals(object? obj) => obj is Number other && this == other;

    public override int GetHashCode() => _near.GetHashCode();

    private int CompareTo(Number other) => _exact is { } a && other._exact is { } b ? a.CompareTo(b) : _near.CompareTo(other._near);
}

/// <summary>Makes numbers of constants.</summary>
internal static class Numbers
{
    /// <summary>The number that a constant is, or that its text is in the form C# and the invariant culture share.</summary>
    public static bool TryParse(object? constant, out Number number)
    {
        number = default;
        switch (constant)
        {
            case null or bool or char:
                return false;
            case float or double:
                double near = Convert.ToDouble(constant, CultureInfo.InvariantCulture);
                number = new Number(Math.Abs(near) < 7e27 ? (decimal)near : null, near);
                return !double.IsNaN(near);
            case string text:
                if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double parsed)
                    || double.IsInfinity(parsed))
                {
                    return false;
                }

                bool isExact = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal exact);
                number = new Number(isExact ? exact : null, parsed);
                return true;
            case IConvertible convertible:
                number = new Number(convertible.ToDecimal(CultureInfo.InvariantCulture), convertible.ToDouble(CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }
}
