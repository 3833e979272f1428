using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class DerivedTypes
{
    public static IEnumerable<OracleCase> Cases => [OracleCase.For<Garage>(), OracleCase.For<Vehicle>()];
}

/// <summary>Each serializer has its own attribute; the discriminators of System.Text.Json are texts, the own type's among them, and a number.</summary>
[WireContract]
[XmlInclude(typeof(Car)), XmlInclude(typeof(Van))]
[JsonDerivedType(typeof(Vehicle), "vehicle"), JsonDerivedType(typeof(Car), "car"), JsonDerivedType(typeof(Van), 3)]
public partial class Vehicle
{
    public int Wheels { get; set; }
}

[WireContract]
public partial class Car : Vehicle
{
    public string Plate { get; set; } = "";

    public Vehicle? Trailer { get; set; }
}

[WireContract]
public sealed partial class Van : Car
{
    public List<int> Loads { get; set; } = [];
}

[WireContract]
[XmlInclude(typeof(Bolt)), XmlInclude(typeof(Gear))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Bolt), "bolt"), JsonDerivedType(typeof(Gear), "gear")]
public abstract partial class Part
{
    public string Code { get; set; } = "";
}

[WireContract]
public sealed partial class Bolt : Part
{
    public decimal Length { get; set; }
}

[WireContract]
public sealed partial class Gear : Part
{
    public int Teeth { get; set; }
}

[WireContract]
public partial class Garage
{
    public List<Vehicle> Vehicles { get; set; } = [];

    public Part? Spare { get; set; }

    [XmlElement("part")]
    [JsonPropertyName("part")]
    public Part[] Parts { get; set; } = [];
}
