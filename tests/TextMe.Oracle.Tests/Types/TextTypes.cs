using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;

namespace TextMe.Tests.Oracles.Types;

/// <summary>Types of their own that are one text. The serializers of .NET see twins with strings.</summary>
internal static class TextTypes
{
    public static IEnumerable<OracleCase> Cases =>
    [
        new OracleCase<Captions> { Xml = Peer.Xml<Captions, CaptionsTwin>(Twin), Json = Peer.Json<Captions, CaptionsTwin>(Twin) },
        new OracleCase<CaptionAttributes> { Xml = Peer.Xml<CaptionAttributes, CaptionAttributesTwin>(Twin) },
    ];

    private static CaptionsTwin Twin(Captions value) => new()
    {
        Caption = value.Caption.Text,
        Optional = value.Optional?.Text,
        Mark = value.Mark.Text,
        OptionalMark = value.OptionalMark?.Text,
        List = [.. value.List.Select(static c => c.Text)],
        Marks = [.. value.Marks.Select(static m => m.Text)],
        NullableMarks = value.NullableMarks is null ? null : [.. value.NullableMarks.Select(static m => m?.Text)],
        Last = value.Last,
    };

    private static CaptionAttributesTwin Twin(CaptionAttributes value) => new()
    {
        Caption = value.Caption.Text,
        Optional = value.Optional?.Text,
        Mark = value.Mark.Text,
        OptionalMark = value.OptionalMark?.Text,
        Text = value.Text.Text,
    };
}

/// <summary>A class that implements what only generated code calls explicitly.</summary>
public sealed class Caption(string text) : IWireText<Caption>
{
    public string Text { get; } = text;

    static bool IWireText<Caption>.TryRead(string text, [MaybeNullWhen(false)] out Caption value)
    {
        value = new Caption(text);
        return true;
    }

    string IWireText<Caption>.ToWire() => Text;
}

/// <summary>A structure, whose default value has no text.</summary>
public readonly record struct Mark(string Text) : IWireText<Mark>
{
    public static bool TryRead(string text, out Mark value)
    {
        value = new Mark(text);
        return true;
    }

    public string ToWire() => Text;
}

[WireContract]
public partial class Captions
{
    public Caption Caption { get; set; } = new("");

    public Caption? Optional { get; set; }

    public Mark Mark { get; set; } = new("");

    public Mark? OptionalMark { get; set; }

    [XmlElement("caption"), JsonPropertyName("caption")]
    public List<Caption> List { get; set; } = [];

    [XmlArrayItem("mark")]
    public Mark[] Marks { get; set; } = [];

    [XmlArrayItem("mark")]
    public List<Mark?>? NullableMarks { get; set; }

    public string? Last { get; set; }
}

[XmlRoot(nameof(Captions))]
public class CaptionsTwin
{
    public string Caption { get; set; } = "";

    public string? Optional { get; set; }

    public string Mark { get; set; } = "";

    public string? OptionalMark { get; set; }

    [XmlElement("caption"), JsonPropertyName("caption")]
    public List<string> List { get; set; } = [];

    [XmlArrayItem("mark")]
    public string[] Marks { get; set; } = [];

    [XmlArrayItem("mark")]
    public List<string?>? NullableMarks { get; set; }

    public string? Last { get; set; }
}

/// <summary>Neither serializer of .NET has attributes and text in JSON.</summary>
[WireContract]
public partial class CaptionAttributes
{
    [XmlAttribute]
    public Caption Caption { get; set; } = new("");

    [XmlAttribute]
    public Caption? Optional { get; set; }

    [XmlAttribute]
    public Mark Mark { get; set; } = new("");

    [XmlAttribute]
    public Mark? OptionalMark { get; set; }

    [XmlText]
    public Caption Text { get; set; } = new("");
}

[XmlRoot(nameof(CaptionAttributes))]
public class CaptionAttributesTwin
{
    [XmlAttribute]
    public string Caption { get; set; } = "";

    [XmlAttribute]
    public string? Optional { get; set; }

    [XmlAttribute]
    public string Mark { get; set; } = "";

    [XmlAttribute]
    public string? OptionalMark { get; set; }

    [XmlText]
    public string Text { get; set; } = "";
}
