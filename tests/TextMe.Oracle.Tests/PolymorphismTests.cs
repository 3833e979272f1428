using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A derived type in the place of its base: each side reads what the other wrote.</summary>
public sealed class PolymorphismTests
{
    private static readonly XmlSerializer s_xml = new(typeof(Zoo));

    [Fact]
    public void XmlSerializer_reads_the_derived_types_we_write_and_the_reverse()
    {
        byte[] ours = WireSerializer.Serialize(Sample(), WireFormat.Xml);
        using MemoryStream input = new(ours);
        using XmlReader reader = XmlReader.Create(input);
        Zoo theirs = (Zoo)s_xml.Deserialize(reader)!;
        using MemoryStream output = new();
        s_xml.Serialize(output, theirs);

        Assert.Equal(ours, WireSerializer.Serialize(theirs, WireFormat.Xml));
        Assert.Equal(ours, WireSerializer.Serialize(WireSerializer.Deserialize<Zoo>(output.ToArray(), WireFormat.Xml), WireFormat.Xml));
    }

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void Both_formats_carry_the_types(WireFormat format)
    {
        Zoo read = WireSerializer.Deserialize<Zoo>(WireSerializer.Serialize(Sample(), format), format);

        Assert.Collection(
            read.Animals,
            static a => Assert.Equal(3, Assert.IsType<Dog>(a).Age),
            static a => Assert.Equal(9, Assert.IsType<Cat>(a).Lives),
            static a => Assert.True(Assert.IsType<Puppy>(a).IsCute));
        Assert.IsType<Puppy>(read.Guard);
    }

    [Fact]
    public void System_Text_Json_reads_the_discriminator_we_write_and_the_reverse()
    {
        foreach (Shape shape in new Shape[] { new() { X = 1 }, new Circle { X = 2, Radius = 3 } })
        {
            byte[] ours = WireSerializer.Serialize(shape, WireFormat.Json);

            Assert.Equal(shape, JsonSerializer.Deserialize<Shape>(ours));
            Assert.Equal(shape, WireSerializer.Deserialize<Shape>(JsonSerializer.SerializeToUtf8Bytes(shape), WireFormat.Json));
        }
    }

    [Theory]
    [InlineData("{\"kind\":\"square\",\"X\":1}")]
    [InlineData("{\"kind\":7,\"X\":1}")]
    public void An_unknown_discriminator_is_refused(string json)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Shape>(System.Text.Encoding.UTF8.GetBytes(json), WireFormat.Json));

        Assert.Equal(WireError.InvalidValue, refused.Error);
    }

    [Fact]
    public void An_abstract_type_without_a_type_name_is_refused() =>
        Assert.Throws<WireFormatException>(static () => WireSerializer.Deserialize<Animal>("<Animal><Name>x</Name></Animal>"u8, WireFormat.Xml));

    private static Zoo Sample() => new()
    {
        Animals = { new Dog { Name = "a", Age = 3 }, new Cat { Name = "b", Lives = 9 }, new Puppy { Name = "c", IsCute = true } },
        Guard = new Puppy { Name = "d" },
    };
}

[WireContract, XmlInclude(typeof(Dog)), XmlInclude(typeof(Cat))]
public abstract partial class Animal
{
    public string Name { get; set; } = "";
}

[WireContract, XmlInclude(typeof(Puppy))]
public partial class Dog : Animal
{
    public int Age { get; set; }
}

[WireContract]
public sealed partial class Puppy : Dog
{
    public bool IsCute { get; set; }
}

[WireContract]
public sealed partial class Cat : Animal
{
    [XmlAttribute]
    public int Lives { get; set; }
}

[WireContract]
public sealed partial class Zoo
{
    public List<Animal> Animals { get; } = [];

    public Dog? Guard { get; set; }
}

[WireContract, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Shape), "shape"), JsonDerivedType(typeof(Circle), "circle")]
public partial record Shape
{
    public required int X { get; init; }
}

[WireContract]
public sealed partial record Circle : Shape
{
    public required int Radius { get; init; }
}
