using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class EnumTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<PlainEnums>(),
        OracleCase.For<NamedEnums>(),
        OracleCase.For<OddNamedEnums>(),
        OracleCase.For<FlagEnums>(),
        OracleCase.For<NamedFlagEnums>(),
        OracleCase.For<EnumLists>(),
        OracleCase.ForXml<EnumAttributes>(),
    ];
}

public enum Color
{
    Red,
    Green = 5,
    Blue = -1,
}

public enum Level : byte
{
    [XmlEnum("low"), JsonStringEnumMemberName("low")]
    Low,

    [XmlEnum("high"), JsonStringEnumMemberName("high")]
    High = 255,
}

/// <summary>Names that have to be escaped, and others in XML than in JSON.</summary>
public enum Odd : long
{
    [XmlEnum("a<b&c"), JsonStringEnumMemberName("a\"b\\c")]
    Markup = long.MinValue,

    [XmlEnum("שלום"), JsonStringEnumMemberName("שלום")]
    Hebrew,

    [XmlEnum("one"), JsonStringEnumMemberName("eins")]
    Differs = long.MaxValue,
}

[Flags]
public enum Rights
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 8,
}

[Flags]
public enum NamedRights : byte
{
    [XmlEnum("none"), JsonStringEnumMemberName("none")]
    None = 0,

    [XmlEnum("r"), JsonStringEnumMemberName("r")]
    Read = 1,

    [XmlEnum("w"), JsonStringEnumMemberName("w")]
    Write = 2,

    [XmlEnum("x"), JsonStringEnumMemberName("x")]
    Execute = 128,
}

[WireContract]
public partial class PlainEnums
{
    public Color Given { get; set; }

    public Color? Maybe { get; set; }
}

[WireContract]
public partial class NamedEnums
{
    public Level Given { get; set; }

    public Level? Maybe { get; set; }
}

[WireContract]
public partial class OddNamedEnums
{
    public Odd Given { get; set; }

    public Odd? Maybe { get; set; }
}

[WireContract]
public partial class FlagEnums
{
    public Rights Given { get; set; }

    public Rights? Maybe { get; set; }
}

[WireContract]
public partial class NamedFlagEnums
{
    public NamedRights Given { get; set; }

    public NamedRights? Maybe { get; set; }
}

[WireContract]
public partial class EnumLists
{
    public List<Color> Colors { get; set; } = [];

    [XmlElement]
    public Level[] Level { get; set; } = [];

    public List<Rights>? Rights { get; set; }
}

/// <summary>Attributes stand in an object of their own in JSON; DollarForm holds that against System.Text.Json.</summary>
[WireContract]
public partial class EnumAttributes
{
    [XmlAttribute]
    public Level Level { get; set; }

    [XmlAttribute]
    public NamedRights Rights { get; set; }

    [XmlText]
    public Odd Odd { get; set; }
}
