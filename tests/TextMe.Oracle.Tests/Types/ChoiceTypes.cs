using System;
using System.Collections.Generic;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

/// <summary>System.Text.Json has no choices, so only XmlSerializer is asked; both formats are held against each other all the same.</summary>
internal static class ChoiceTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        OracleCase.ForXml<OneChoice>(),
        OracleCase.ForXml<ChoiceList>(),
        OracleCase.ForXml<WrappedChoices>(),
        OracleCase.ForXml<UnnamedChoices>(),
        OracleCase.ForXml<ScalarChoices>(),
        OracleCase.ForXml<ChoiceNamespaces>(),
        OracleCase.ForXml<ReplacedTypes>(),
        OracleCase.ForXml<DerivedChoices>(),
    ];
}

[WireContract]
public partial class Pet
{
    public string Name { get; set; } = "";
}

[WireContract]
public partial class Hound : Pet
{
    public int Age { get; set; }
}

[WireContract]
public sealed partial class Whelp : Hound
{
    [XmlAttribute]
    public bool IsCute { get; set; }
}

[WireContract, XmlType("tom-cat")]
public sealed partial class Tomcat : Pet
{
    [XmlAttribute]
    public int Lives { get; set; }
}

[WireContract]
public partial class OneChoice
{
    [XmlElement("dog", typeof(Hound)), XmlElement("cat", typeof(Tomcat))]
    public Pet Required { get; set; } = new Hound();

    [XmlElement("other-dog", typeof(Hound)), XmlElement("other-cat", typeof(Tomcat)), XmlElement("name", typeof(string))]
    public object? Optional { get; set; }

    public int Last { get; set; }
}

[WireContract]
public partial class ChoiceList
{
    public int First { get; set; }

    [XmlElement("dog", typeof(Hound)), XmlElement("cat", typeof(Tomcat)), XmlElement("number", typeof(int))]
    public List<object> Items { get; set; } = [];

    [XmlElement("a", typeof(Hound)), XmlElement("b", typeof(Tomcat))]
    public Pet[]? Others { get; set; }

    public string? Last { get; set; }
}

[WireContract]
public partial class WrappedChoices
{
    [XmlArray("animals"), XmlArrayItem("dog", typeof(Hound)), XmlArrayItem("cat", typeof(Tomcat))]
    public List<Pet> Animals { get; set; } = [];

    [XmlArrayItem(typeof(Tomcat)), XmlArrayItem(typeof(int)), XmlArrayItem(typeof(string))]
    public object[]? Any { get; set; }
}

[WireContract]
public partial class UnnamedChoices
{
    [XmlElement(typeof(Hound)), XmlElement(typeof(Tomcat)), XmlElement(typeof(bool)), XmlElement(typeof(Color)), XmlElement(typeof(byte[]))]
    public List<object> Items { get; set; } = [];
}

[WireContract]
public partial class ScalarChoices
{
    [XmlElement("text", typeof(string)), XmlElement("whole", typeof(int)), XmlElement("long", typeof(long)), XmlElement("money", typeof(decimal))]
    [XmlElement("real", typeof(double)), XmlElement("flag", typeof(bool)), XmlElement("level", typeof(Level)), XmlElement("id", typeof(Guid))]
    [XmlElement("bytes", typeof(byte[])), XmlElement("when", typeof(DateTime)), XmlElement("colors", typeof(Color))]
    public List<object> Values { get; set; } = [];
}

[WireContract, XmlRoot(Namespace = "urn:choices")]
public partial class ChoiceNamespaces
{
    [XmlElement("dog", typeof(Hound), Namespace = "urn:dogs"), XmlElement("cat", typeof(Tomcat)), XmlElement("number", typeof(int), Namespace = "")]
    public List<object> Items { get; set; } = [];

    [XmlArray("wrapped", Namespace = "urn:list"), XmlArrayItem("dog", typeof(Hound), Namespace = "urn:dogs"), XmlArrayItem("cat", typeof(Tomcat))]
    public List<Pet> Wrapped { get; set; } = [];
}

[WireContract]
public partial class ReplacedTypes
{
    [XmlElement(Type = typeof(Hound))]
    public Pet? Pet { get; set; }

    // XmlSerializer cannot write a null there.
    [XmlElement(typeof(int))]
    public object Number { get; set; } = 0;

    [XmlElement("one", typeof(Tomcat))]
    public List<Pet> Items { get; set; } = [];

    [XmlArrayItem(Type = typeof(Hound))]
    public List<Pet> Wrapped { get; set; } = [];

    [XmlElement(Type = typeof(Tomcat))]
    public Tomcat? Same { get; set; }
}

/// <summary>The most derived of the types that a value has names it.</summary>
[WireContract]
public partial class DerivedChoices
{
    [XmlElement("pet", typeof(Pet)), XmlElement("hound", typeof(Hound)), XmlElement("whelp", typeof(Whelp))]
    public List<Pet> Items { get; set; } = [];
}
