using System;
using System.ComponentModel;

namespace TextMe;

/// <summary>What generated writers throw. The serializer adds the member's path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireErrors
{
    /// <summary>A member that cannot be null is.</summary>
    public static Exception NullMember() => new WireFormatException(WireError.MissingMember, "A member that is not nullable is null.", "");

    /// <summary>An enum member holds a number without a name.</summary>
    /// <param name="allowed">The names in words.</param>
    public static Exception UndefinedValue(string allowed) =>
        new WireFormatException(WireError.InvalidValue, $"The value has no name on the wire; it must be {allowed}.", "");

    /// <summary>A year of which the wire has two digits is of another century than they are read as.</summary>
    internal static WireFormatException YearOfTwoDigits() =>
        new(WireError.InvalidValue, "The wire has two digits of the year, which are read as 1950 to 2049; the value's year is another.", "");
}
