using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class NumberTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        NonFinite<NamedNumbers>(),
        NonFinite<NamedNumbersAsStrings>(),
        NonFinite<NamedNumberMembers>(),
        NonFinite<OfNamedBase>(),
        OracleCase.For<OfQuotedBase>(),
    ];

    private static OracleCase<T> NonFinite<T>()
        where T : IWireContract<T> =>
        new() { Xml = Peer.Xml<T, T>(static v => v), Json = Peer.Json<T, T>(static v => v), WithNonFinite = true, JsonNamesNumbers = true };
}

[WireContract, JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public partial class NamedNumbers
{
    public double Double { get; set; }

    public float? Float { get; set; }

    public List<double> Several { get; set; } = [];

    public List<float?> Maybe { get; set; } = [];

    public int Number { get; set; }
}

[WireContract]
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals | JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
public partial class NamedNumbersAsStrings
{
    public double? Double { get; set; }

    public float Float { get; set; }

    public List<double> Several { get; set; } = [];

    public decimal Number { get; set; }

    public int[]? Whole { get; set; }
}

[WireContract]
public partial class NamedNumberMembers
{
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double Named { get; set; }

    [XmlElement("several"), JsonPropertyName("several")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public List<float?> Several { get; set; } = [];
}

public class NumberBase
{
    public double Inherited { get; set; }
}

/// <summary>What stands on a type counts for what it inherits.</summary>
[WireContract, JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public partial class OfNamedBase : NumberBase;

[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
public class QuotedBase
{
    public int Inherited { get; set; }
}

/// <summary>What stands on a base does not count for the type.</summary>
[WireContract]
public partial class OfQuotedBase : QuotedBase
{
    public int Own { get; set; }
}
