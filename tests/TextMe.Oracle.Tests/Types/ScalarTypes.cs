using System;
using System.Collections.Generic;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class ScalarTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Texts>(),
        OracleCase.For<Flags>(),
        OracleCase.For<Characters>(),
        OracleCase.For<SmallIntegers>(),
        OracleCase.For<LargeIntegers>(),
        OracleCase.For<Floats>(),
        new OracleCase<AnyFloats> { Xml = Peer.Xml<AnyFloats, AnyFloats>(static v => v), WithNonFinite = true },
        OracleCase.For<Decimals>(),
        OracleCase.For<Guids>(),
        OracleCase.For<Times>(),
        OracleCase.For<Instants>(),
        OracleCase.For<Durations>(),
        OracleCase.For<Days>(),
        OracleCase.For<Links, LinksTwin>(static v => new LinksTwin { Site = v.Site.OriginalString, Help = v.Help?.OriginalString }),
        OracleCase.For<Bytes>(),
        OracleCase.ForXml<HexBytes>(),
        new OracleCase<XmlDates> { Xml = Peer.Xml<XmlDates, XmlDates>(static v => v), IsConditional = true },
        OracleCase.For<OptionalNumbers>(),
        OracleCase.For<OptionalRest>(),
    ];
}

[WireContract]
public partial class Texts
{
    public string Given { get; set; } = "";

    public required string Needed { get; set; }

    public string? Maybe { get; set; }
}

[WireContract]
public partial class Flags
{
    public bool Given { get; set; }

    public bool? Maybe { get; set; }
}

[WireContract]
public partial class Characters
{
    public char Given { get; set; }

    public char? Maybe { get; set; }
}

[WireContract]
public partial class SmallIntegers
{
    public sbyte Signed { get; set; }

    public byte Unsigned { get; set; }

    public short Short { get; set; }

    public ushort UnsignedShort { get; set; }
}

[WireContract]
public partial class LargeIntegers
{
    public int Number { get; set; }

    public uint Unsigned { get; set; }

    public long Long { get; set; }

    public ulong UnsignedLong { get; set; }
}

[WireContract]
public partial class Floats
{
    public float Single { get; set; }

    public double Double { get; set; }

    public float? MaybeSingle { get; set; }

    public double? MaybeDouble { get; set; }
}

/// <summary>Not-a-number and the infinities, which JSON has no form for.</summary>
[WireContract]
public partial class AnyFloats
{
    public float Single { get; set; }

    [XmlAttribute]
    public double Double { get; set; }

    public double? Maybe { get; set; }
}

[WireContract]
public partial class Decimals
{
    public decimal Given { get; set; }

    public decimal? Maybe { get; set; }
}

[WireContract]
public partial class Guids
{
    public Guid Given { get; set; }

    public Guid? Maybe { get; set; }
}

[WireContract]
public partial class Times
{
    public DateTime Given { get; set; }

    public DateTime? Maybe { get; set; }
}

[WireContract]
public partial class Instants
{
    public DateTimeOffset Given { get; set; }

    public DateTimeOffset? Maybe { get; set; }
}

[WireContract]
public partial class Durations
{
    public TimeSpan Given { get; set; }

    public TimeSpan? Maybe { get; set; }
}

[WireContract]
public partial class Days
{
    public DateOnly Day { get; set; }

    public TimeOnly Hour { get; set; }

    public DateOnly? MaybeDay { get; set; }

    public TimeOnly? MaybeHour { get; set; }
}

[WireContract]
public partial class Links
{
    public required Uri Site { get; set; }

    public Uri? Help { get; set; }
}

/// <summary>XmlSerializer does not know Uri.</summary>
[XmlRoot(nameof(Links))]
public class LinksTwin
{
    public string Site { get; set; } = "";

    public string? Help { get; set; }
}

[WireContract]
public partial class Bytes
{
    public required byte[] Given { get; set; }

    public byte[]? Maybe { get; set; }
}

/// <summary>In JSON binary data is always base64, which Bytes covers.</summary>
[WireContract]
public partial class HexBytes
{
    [XmlElement(DataType = "hexBinary")]
    public required byte[] Given { get; set; }

    [XmlAttribute(DataType = "hexBinary")]
    public byte[]? Maybe { get; set; }
}

/// <summary>The date or the time of day of a DateTime alone; JSON has the whole of it.</summary>
[WireContract]
public partial class XmlDates
{
    [XmlElement(DataType = "date")]
    public DateTime Day { get; set; }

    [XmlElement(DataType = "date")]
    public DateTime? MaybeDay { get; set; }

    [XmlAttribute(DataType = "date")]
    public DateTime Mark { get; set; }
}

[WireContract]
public partial class OptionalNumbers
{
    public sbyte? Signed { get; set; }

    public byte? Unsigned { get; set; }

    public short? Short { get; set; }

    public ushort? UnsignedShort { get; set; }

    public int? Number { get; set; }

    public uint? UnsignedInt { get; set; }

    public long? Long { get; set; }

    public ulong? UnsignedLong { get; set; }
}

[WireContract]
public partial class OptionalRest
{
    public bool? Flag { get; set; }

    public decimal? Amount { get; set; }

    public Guid? Id { get; set; }

    public DateTime? Time { get; set; }

    public DateTimeOffset? Instant { get; set; }

    public TimeSpan? Duration { get; set; }
}
