using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class ShapeTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Nested>(),
        OracleCase.For<Derived>(),
        OracleCase.For<OfPlainBase>(),
        OracleCase.For<Positional, PositionalTwin>(static v => new PositionalTwin { Name = v.Name, Count = v.Count, When = v.When }),
        OracleCase.For<PositionalDefaults, PositionalDefaultsTwin>(
            static v => new PositionalDefaultsTwin { Name = v.Name, Count = v.Count, Tags = v.Tags is null ? null : [.. v.Tags] }),
        OracleCase.For<PositionalStruct>(),
        OracleCase.For<PlainStruct>(),
        OracleCase.For<InitRecord>(),
        OracleCase.For<InitDefaults>(),
        OracleCase.For<ByConstructor, ByConstructorTwin>(static v => new ByConstructorTwin { Name = v.Name, Number = v.Number }),
        OracleCase.For<MarkedConstructor, MarkedConstructorTwin>(static v => new MarkedConstructorTwin { Name = v.Name, Number = v.Number }),
        OracleCase.For<WithFields>(),
        OracleCase.For<Outer.Inner>(),
        OracleCase.For<HasInner>(),
        OracleCase.For<Hidden, HiddenTwin>(static v => new HiddenTwin { Name = v.Name, Number = v.Number }),
        OracleCase.For<StructMembers>(),
        OracleCase.For<Empty>(),
        OracleCase.For<Keywords>(),
        OracleCase.For<DerivedRecord>(),
    ];
}

[WireContract]
public partial class Nested
{
    public required Texts Given { get; set; }

    public LargeIntegers? Maybe { get; set; }

    public required AttributesAndElements Marked { get; set; }

    public required TextWithAttributes Text { get; set; }
}

[WireContract]
public partial class Base
{
    public string? Inherited { get; set; }

    public virtual int Replaced { get; set; }
}

[WireContract]
public partial class Derived : Base
{
    public string? Own { get; set; }

    public override int Replaced { get; set; }
}

public class PlainBase
{
    [XmlAttribute("id"), JsonPropertyName("id")]
    public int Id { get; set; }

    public List<string> Inherited { get; set; } = [];
}

public class MiddleBase : PlainBase
{
    public decimal Middle { get; set; }
}

/// <summary>Members of base types that are no wire types themselves.</summary>
[WireContract]
public partial class OfPlainBase : MiddleBase
{
    public string? Own { get; set; }
}

[WireContract]
public partial record Positional(string Name, int Count, DateTimeOffset? When);

/// <summary>XmlSerializer needs a constructor without parameters.</summary>
[XmlRoot(nameof(Positional))]
public class PositionalTwin
{
    public string Name { get; set; } = "";

    public int Count { get; set; }

    public DateTimeOffset? When { get; set; }
}

[WireContract]
public sealed partial record PositionalDefaults(
    [property: XmlElement("name"), JsonPropertyName("name")] string Name, int Count = 5, IReadOnlyList<string>? Tags = null);

/// <summary>XmlSerializer needs a constructor without parameters.</summary>
[XmlRoot(nameof(PositionalDefaults))]
public class PositionalDefaultsTwin
{
    [XmlElement("name")]
    public string Name { get; set; } = "";

    public int Count { get; set; }

    public List<string>? Tags { get; set; }
}

[WireContract]
public partial record struct PositionalStruct(string Name, int Count);

[WireContract]
public partial struct PlainStruct
{
    public int Number { get; set; }

    public string? Text { get; set; }
}

[WireContract]
public partial record InitRecord
{
    public required string Name { get; init; }

    public int Number { get; init; }

    public string? Maybe { get; init; }

    public List<Texts>? Items { get; init; }
}

[WireContract]
public partial record InitDefaults
{
    public string Name { get; init; } = "default";

    public int Number { get; init; } = 7;

    public bool? Flag { get; init; } = true;

    public List<int> Items { get; init; } = [];
}

[WireContract]
public partial class ByConstructor(string name, int number)
{
    public string Name { get; } = name;

    public int Number { get; } = number;
}

/// <summary>XmlSerializer needs a constructor without parameters.</summary>
[XmlRoot(nameof(ByConstructor))]
public class ByConstructorTwin
{
    public string Name { get; set; } = "";

    public int Number { get; set; }
}

[WireContract]
public partial class MarkedConstructor
{
    [JsonConstructor]
    public MarkedConstructor(string name) => Name = name;

    public MarkedConstructor(string name, int number)
        : this(name) => Number = number;

    public string Name { get; }

    public int Number { get; set; }
}

/// <summary>XmlSerializer needs a constructor without parameters.</summary>
[XmlRoot(nameof(MarkedConstructor))]
public class MarkedConstructorTwin
{
    public string Name { get; set; } = "";

    public int Number { get; set; }
}

[WireContract]
public partial class WithFields
{
    public int Number;

    [XmlElement("text"), JsonPropertyName("text")]
    public string? Text;
}

public static partial class Outer
{
    [WireContract]
    public partial class Inner
    {
        public string? Name { get; set; }

        public Deepest? Next { get; set; }

        [WireContract]
        public partial class Deepest
        {
            public int Number { get; set; }
        }
    }
}

[WireContract]
public partial class HasInner
{
    public Outer.Inner? One { get; set; }

    public List<Outer.Inner> Several { get; set; } = [];
}

/// <summary>XmlSerializer knows public types only.</summary>
[WireContract]
internal sealed partial class Hidden
{
    public string? Name { get; set; }

    public int Number { get; set; }
}

[XmlRoot(nameof(Hidden))]
public class HiddenTwin
{
    public string? Name { get; set; }

    public int Number { get; set; }
}

[WireContract]
public partial class StructMembers
{
    public PlainStruct Given { get; set; }

    public PlainStruct? Maybe { get; set; }

    public List<PlainStruct> Several { get; set; } = [];

    public PositionalStruct Record { get; set; }
}

[WireContract]
public partial class Empty
{
}

/// <summary>Names that are keywords, or what generated code calls its own variables.</summary>
[WireContract]
public partial class Keywords
{
    public string? @class { get; set; }

    public int Value { get; set; }

    public int Reader { get; set; }

    public int Writer { get; set; }

    public int Seen { get; set; }

    public List<int> Item { get; set; } = [];

    public string? Name { get; set; }

    public string? name { get; set; }

    public bool Row { get; set; }

    public int Space { get; set; }

    public int Result { get; set; }

    public string? Outer0 { get; set; }

    public string? NumberGiven { get; set; }
}

[WireContract]
public partial record BaseRecord
{
    public required string Name { get; init; }
}

[WireContract]
public sealed partial record DerivedRecord : BaseRecord
{
    public int Number { get; init; }
}
