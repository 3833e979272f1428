using System.Text;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>Documents that do not say which of the derived types stands there. That the types are carried, the random values show.</summary>
public sealed class PolymorphismTests
{
    [Theory]
    [InlineData("{\"$type\":\"bus\",\"Wheels\":1}")]
    [InlineData("{\"$type\":7,\"Wheels\":1}")]
    public void An_unknown_discriminator_is_refused(string json)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Vehicle>(Encoding.UTF8.GetBytes(json), WireFormat.Json));

        Assert.Equal(WireError.InvalidValue, refused.Error);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Part><Code>x</Code></Part>")]
    [InlineData(WireFormat.Json, "{\"Code\":\"x\"}")]
    public void An_abstract_type_without_a_type_name_is_refused(WireFormat format, string document) =>
        Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Part>(Encoding.UTF8.GetBytes(document), format));
}
