namespace TextMe.Generator.Model;

/// <summary>The type of a member, or of the items of a list, as it goes over the wire.</summary>
internal sealed record ValueModel
{
    public required ValueKind Kind { get; init; }

    /// <summary>The C# type without nullability, with <c>global::</c>.</summary>
    public required string Type { get; init; }

    public required bool IsValueType { get; init; }

    /// <summary>What the generated functions that convert an enum are named after, in each format.</summary>
    public string XmlEnum { get; init; } = "";

    public string JsonEnum { get; init; } = "";

    /// <summary>The .NET format of XML alone, from <c>DataType</c>.</summary>
    public string? XmlFormat { get; init; }

    /// <summary>Whether XML has the time of day alone.</summary>
    public bool IsXmlTimeOfDay { get; init; }

    /// <summary>The exact .NET format, where one is declared.</summary>
    public string? Format { get; init; }

    /// <summary>The texts of a boolean that has declared ones; both or none are null.</summary>
    public string? TrueText { get; init; }

    public string? FalseText { get; init; }

    /// <summary>Whether a text that is no boolean is false.</summary>
    public bool OthersAreFalse { get; init; }

    /// <summary>The IANA time zone of the format; null where the type is no instant or the format carries the offset.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether the format has two digits of the year, which cannot say every one.</summary>
    public bool HasYearOfTwoDigits { get; init; }

    /// <summary>Whether the type is a date, a time or a duration, whose format also reads.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether the type is a type parameter, of which it is not known whether it can be null.</summary>
    public bool IsTypeParameter { get; init; }

    /// <summary>Whether JSON has names for numbers that are not finite.</summary>
    public bool JsonNamesNumbers { get; init; }

    /// <summary>Whether JSON writes the value between quotes.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Whether constraints for text are about it.</summary>
    public bool IsText => Kind is ValueKind.String or ValueKind.Text;

    /// <summary>Whether it is an array of bytes.</summary>
    public bool IsBytes => Kind is ValueKind.Base64 or ValueKind.Hex;

    /// <summary>What the value is called in errors, for example <c>a whole number</c>.</summary>
    public required string Description { get; init; }
}

internal enum ValueKind
{
    /// <summary>Text as it is.</summary>
    String,

    /// <summary>A type of its own that reads and writes itself as one text.</summary>
    Text,

    /// <summary>A scalar that the readers read by themselves: <c>int</c>, <c>long</c>, <c>bool</c>.</summary>
    Int32,
    Int64,
    Boolean,

    /// <summary>Any other scalar: parsed from its text.</summary>
    Scalar,

    /// <summary>A URI as the text it was made from.</summary>
    Uri,

    /// <summary>Bytes as base64.</summary>
    Base64,

    /// <summary>Bytes as hexadecimal digits in XML; base64 in JSON.</summary>
    Hex,
    Enum,

    /// <summary>An enum of flags: names separated by spaces in XML, by commas in JSON.</summary>
    Flags,
    WireType,

    /// <summary>One of several types: see <see cref="MemberModel.Choices"/>.</summary>
    Choice,

    /// <summary>What the type does not know, kept: see <see cref="MemberModel.Unknown"/>.</summary>
    Unknown,
}
