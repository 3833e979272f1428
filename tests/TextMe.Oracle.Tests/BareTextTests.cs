using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A text is the bare value in JSON, however long it is, unless an attribute stands beside it.</summary>
public sealed class BareTextTests
{
    [Theory]
    [InlineData("0501")]
    [InlineData("0501112222")]
    [InlineData("a text of more than sixteen characters")]
    public void A_text_alone_is_the_bare_value(string text)
    {
        Assert.Equal($"\"{text}\"", Json(new BareText { Text = text }));
        Assert.Equal($"\"{text}\"", Json(new TextWithId { Text = text }));
        Assert.Equal($"{{\"$\":{{\"id\":\"{text}\"}},\"_\":\"{text}\"}}", Json(new TextWithId { Id = text, Text = text }));
    }

    private static string Json<T>(T value)
        where T : IWireContract<T> => Encoding.UTF8.GetString(WireSerializer.Serialize(value, WireFormat.Json));
}

[WireContract]
public sealed partial record BareText
{
    [XmlText]
    public required string Text { get; init; }
}

[WireContract]
public sealed partial record TextWithId
{
    [XmlAttribute("id")]
    public string? Id { get; init; }

    [XmlText]
    public required string Text { get; init; }
}
