using System;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Every type that a value can have, most of them absent as often as not.</summary>
[WireContract, XmlRoot("scalars")]
public sealed partial record Scalars
{
    [WireName("yes")] public bool Yes { get; init; } = true;

    [WireName("sb")] public sbyte? SByteValue { get; init; }

    [WireName("b")] public byte? ByteValue { get; init; }

    [WireName("s")] public short? ShortValue { get; init; }

    [WireName("us")] public ushort? UShortValue { get; init; }

    [WireName("i")] public int? IntValue { get; init; }

    [WireName("ui")] public uint? UIntValue { get; init; }

    [WireName("l")] public long? LongValue { get; init; }

    [WireName("ul")] public ulong? ULongValue { get; init; }

    [WireName("f")] public float? FloatValue { get; init; }

    [WireName("d")] public double? DoubleValue { get; init; }

    [WireName("m")] public decimal? DecimalValue { get; init; }

    [WireName("c")] public char? CharValue { get; init; }

    [WireName("guid")] public Guid? GuidValue { get; init; }

    [WireName("dt")] public DateTime? DateTimeValue { get; init; }

    [WireName("dto")] public DateTimeOffset? OffsetValue { get; init; }

    [WireName("date")] public DateOnly? DateValue { get; init; }

    [WireName("time")] public TimeOnly? TimeValue { get; init; }

    [WireName("span")] public TimeSpan? SpanValue { get; init; }

    [WireName("uri")] public Uri? UriValue { get; init; }

    [WireName("base64")] public byte[]? Base64Value { get; init; }

    [XmlElement("hex", DataType = "hexBinary")] public byte[]? HexValue { get; init; }

    [WireName("days")] public Days? DaysValue { get; init; }

    [WireName("size")] public Size? SizeValue { get; init; }
}
