using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

internal static class ListTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.For<WrappedScalars>(),
        OracleCase.For<WrappedMore>(),
        OracleCase.For<UnwrappedScalars>(),
        OracleCase.For<RenamedLists>(),
        OracleCase.For<ObjectLists>(),
        OracleCase.For<TwoUnwrapped>(),
        OracleCase.For<FilledLists>(),
        OracleCase.For<ByteLists>(),
        OracleCase.For<InterfaceLists, InterfaceListsTwin>(static v => new InterfaceListsTwin
        {
            List = [.. v.List],
            ReadOnly = [.. v.ReadOnly],
            Collection = [.. v.Collection],
            Sequence = [.. v.Sequence],
            ReadOnlyCollection = [.. v.ReadOnlyCollection],
        }),
        OracleCase.For<UnwrappedInterfaces, UnwrappedInterfacesTwin>(static v => new UnwrappedInterfacesTwin { Item = [.. v.Item], Object = [.. v.Object] }),
        OracleCase.For<ImmutableLists, ImmutableListsTwin>(static v => new ImmutableListsTwin { Numbers = [.. v.Numbers], Objects = [.. v.Objects] }),
        OracleCase.For<Collections>(),
        OracleCase.For<FilledCollections>(),
        OracleCase.For<Forest>(),
        OracleCase.For<Chain>(),
        OracleCase.For<Parent>(),
    ];
}

[WireContract]
public partial class Collections
{
    public Collection<int> Numbers { get; set; } = [];

    [XmlElement("text"), JsonPropertyName("text")]
    public ObservableCollection<string>? Texts { get; set; }

    [XmlArrayItem("object")]
    public Collection<Texts>? Objects { get; set; }

    public HashSet<Guid>? Ids { get; set; }

    public HashSet<long?>? Longs { get; init; }

    public required Collection<string> Required { get; init; }
}

/// <summary>As generators of classes for a schema write them.</summary>
[WireContract]
public partial class FilledCollections
{
    [XmlElement("number"), JsonPropertyName("number"), JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Collection<int> Numbers { get; } = [];

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public ObservableCollection<string> Texts { get; } = [];
}

[WireContract]
public partial class WrappedScalars
{
    public List<string> Texts { get; set; } = [];

    public int[] Numbers { get; set; } = [];

    public List<bool>? Flags { get; set; }

    public decimal[]? Amounts { get; set; }
}

/// <summary>The name of an item is the XML Schema name of its type.</summary>
[WireContract]
public partial class WrappedMore
{
    public List<long> Longs { get; set; } = [];

    public List<short> Shorts { get; set; } = [];

    public List<ushort> UnsignedShorts { get; set; } = [];

    public List<uint> UnsignedInts { get; set; } = [];

    public List<ulong> UnsignedLongs { get; set; } = [];

    public List<sbyte> Bytes { get; set; } = [];

    public List<float> Floats { get; set; } = [];

    public List<double> Doubles { get; set; } = [];

    public List<char> Characters { get; set; } = [];

    public List<Guid> Ids { get; set; } = [];

    public List<DateTime> Times { get; set; } = [];

    public List<DateTimeOffset> Instants { get; set; } = [];

    public List<TimeSpan> Durations { get; set; } = [];

    public List<DateOnly> Days { get; set; } = [];

    public List<TimeOnly> Hours { get; set; } = [];
}

[WireContract]
public partial class UnwrappedScalars
{
    [XmlElement("text"), JsonPropertyName("text")]
    public List<string> Texts { get; set; } = [];

    [XmlElement]
    public int[] Number { get; set; } = [];

    [XmlElement("id"), JsonPropertyName("id")]
    public List<Guid>? Ids { get; set; }
}

[WireContract]
public partial class RenamedLists
{
    [XmlArray("numbers"), XmlArrayItem("number"), JsonPropertyName("numbers")]
    public List<int> Numbers { get; set; } = [];

    [XmlArrayItem("t")]
    public string[] Texts { get; set; } = [];

    [XmlArray("objects"), JsonPropertyName("objects")]
    public List<Texts> Objects { get; set; } = [];
}

[WireContract]
public partial class ObjectLists
{
    public List<Texts> Wrapped { get; set; } = [];

    [XmlElement("flags"), JsonPropertyName("flags")]
    public List<Flags> Unwrapped { get; set; } = [];

    public LargeIntegers[]? Array { get; set; }
}

[WireContract]
public partial class TwoUnwrapped
{
    [XmlElement("a"), JsonPropertyName("a")]
    public List<int> First { get; set; } = [];

    [XmlElement("middle"), JsonPropertyName("middle")]
    public string? Middle { get; set; }

    [XmlElement("b"), JsonPropertyName("b")]
    public List<string> Second { get; set; } = [];
}

/// <summary>Lists that the type makes and the reader fills.</summary>
[WireContract]
public partial class FilledLists
{
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public List<int> Numbers { get; } = [];

    [XmlElement("item"), JsonPropertyName("item"), JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public List<Texts> Items { get; } = [];
}

[WireContract]
public partial class ByteLists
{
    public List<byte[]> Wrapped { get; set; } = [];

    [XmlElement("bytes"), JsonPropertyName("bytes")]
    public List<byte[]> Unwrapped { get; set; } = [];
}

[WireContract]
public partial class InterfaceLists
{
    public IList<string> List { get; set; } = [];

    public IReadOnlyList<int> ReadOnly { get; set; } = [];

    public ICollection<Guid> Collection { get; set; } = [];

    public IEnumerable<Texts> Sequence { get; set; } = [];

    public IReadOnlyCollection<Color> ReadOnlyCollection { get; set; } = [];
}

/// <summary>XmlSerializer knows no interfaces.</summary>
[XmlRoot(nameof(InterfaceLists))]
public class InterfaceListsTwin
{
    public List<string> List { get; set; } = [];

    public List<int> ReadOnly { get; set; } = [];

    public List<Guid> Collection { get; set; } = [];

    public List<Texts> Sequence { get; set; } = [];

    public List<Color> ReadOnlyCollection { get; set; } = [];
}

[WireContract]
public partial class UnwrappedInterfaces
{
    [XmlElement]
    public IReadOnlyList<string> Item { get; set; } = [];

    [XmlElement]
    public IEnumerable<Texts> Object { get; set; } = [];
}

/// <summary>XmlSerializer knows no interfaces.</summary>
[XmlRoot(nameof(UnwrappedInterfaces))]
public class UnwrappedInterfacesTwin
{
    [XmlElement]
    public List<string> Item { get; set; } = [];

    [XmlElement]
    public List<Texts> Object { get; set; } = [];
}

[WireContract]
public partial class ImmutableLists
{
    public ImmutableArray<int> Numbers { get; set; } = [];

    [XmlElement("object"), JsonPropertyName("object")]
    public ImmutableArray<Texts> Objects { get; set; } = [];
}

/// <summary>XmlSerializer cannot fill an immutable array.</summary>
[XmlRoot(nameof(ImmutableLists))]
public class ImmutableListsTwin
{
    public int[] Numbers { get; set; } = [];

    [XmlElement("object")]
    public Texts[] Objects { get; set; } = [];
}

[WireContract]
public partial class Forest
{
    public required string Name { get; set; }

    [XmlElement("tree"), JsonPropertyName("tree")]
    public List<Forest> Trees { get; set; } = [];
}

[WireContract]
public partial class Chain
{
    public int Link { get; set; }

    public Chain? Next { get; set; }
}

[WireContract]
public partial class Parent
{
    [XmlAttribute("id"), JsonPropertyName("id")]
    public int Id { get; set; }

    public List<Child> Children { get; set; } = [];
}

[WireContract]
public partial class Child
{
    public string? Name { get; set; }

    public Parent? Own { get; set; }
}
