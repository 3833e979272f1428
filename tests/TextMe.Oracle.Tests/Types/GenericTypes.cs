using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class GenericTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<Page<Spot>>(),
        OracleCase.For<Page<RenamedRow>>(),
        OracleCase.For<Page<PlainStruct>>(),
        OracleCase.For<Page<Page<Spot>>>(),
        OracleCase.For<Page<Couple<Spot, RenamedRow>>>(),
        OracleCase.For<Couple<Page<Spot>, PlainStruct>>(),
        OracleCase.For<HasPages>(),
        OracleCase.For<SpotPage>(),
        OracleCase.For<NumberBox>(),
        OracleCase.For<TextBox>(),
        OracleCase.For<NamespacePage<Spot>>(),
        OracleCase.For<NamedPage<Spot>>(),
        OracleCase.For<InitialPage<Spot>>(),
        OracleCase.For<GenericOuter<Spot>.Inner>(),
        OracleCase.For<GenericOuter<Spot>.Pair<RenamedRow>>(),
    ];
}

[WireContract]
public partial class Page<T>
    where T : IWireContract<T>
{
    [XmlAttribute("total"), JsonPropertyName("total")]
    public int Total { get; set; }

    public List<T> Items { get; set; } = [];

    [XmlElement("more"), JsonPropertyName("more")]
    public List<T> More { get; set; } = [];

    [XmlArray("named"), XmlArrayItem("item"), JsonPropertyName("named")]
    public T[] Named { get; set; } = [];

    public T? First { get; set; }
}

/// <summary>The name counts for items, but not for the name of a generic type.</summary>
[WireContract, XmlType("renamed")]
public partial class RenamedRow
{
    public string? Text { get; set; }
}

[WireContract]
public partial class Couple<TLeft, TRight>
    where TLeft : class, IWireContract<TLeft>
    where TRight : IWireContract<TRight>
{
    public required TLeft Left { get; set; }

    public TRight? Right { get; set; }

    public List<Page<TRight>> Pages { get; set; } = [];
}

[WireContract]
public partial class HasPages
{
    public required Page<Spot> One { get; set; }

    public List<Page<Spot>> Several { get; set; } = [];

    public Couple<Spot, RenamedRow>? Two { get; set; }
}

/// <summary>The base is a wire type, too.</summary>
[WireContract]
public partial class SpotPage : Page<Spot>
{
    public string? Own { get; set; }
}

/// <summary>No wire type, so what stands for T may be anything.</summary>
public abstract class Box<T>
{
    public required T Value { get; set; }

    public List<T> Values { get; set; } = [];
}

[WireContract]
public partial class NumberBox : Box<int>
{
    public string? Own { get; set; }
}

[WireContract]
public partial class TextBox : Box<string>;

[WireContract, XmlRoot("page", Namespace = "urn:page"), XmlType(Namespace = "urn:items")]
public partial class NamespacePage<T>
    where T : IWireContract<T>
{
    public string? Title { get; set; }

    [XmlElement("item", Namespace = "urn:item"), JsonPropertyName("item")]
    public List<T> Items { get; set; } = [];
}

/// <summary>The same name, whatever T is.</summary>
[WireContract, XmlType("named-page")]
public partial class NamedPage<T>
    where T : IWireContract<T>
{
    public T? Only { get; set; }
}

/// <summary>Initial values of init accessors.</summary>
[WireContract]
public partial record InitialPage<T>
    where T : class, IWireContract<T>
{
    public required T First { get; init; }

    public string Name { get; init; } = "none";

    public int Number { get; init; } = 7;

    public List<T> Items { get; init; } = [];
}

public static partial class GenericOuter<T>
    where T : IWireContract<T>
{
    [WireContract]
    public partial class Inner
    {
        public T? Value { get; set; }
    }

    [WireContract]
    public partial class Pair<TOther>
        where TOther : IWireContract<TOther>
    {
        public T? Value { get; set; }

        public List<TOther> Others { get; set; } = [];
    }
}
