using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>Types of their own that stand on the wire as one text.</summary>
public sealed class TextTypeTests
{
    private static readonly Parcel s_parcel = new()
    {
        Id = new ParcelId("a<&\"1"),
        Sender = new Stamp("s"),
        Stops = [new ParcelId("x"), new ParcelId("y")],
        Stamps = { ["k"] = new Stamp("v") },
        Content = new Stamp("c"),
        Note = new ParcelNote { Id = new ParcelId("n"), Text = new Stamp("t") },
    };

    private const string Xml = "<Parcel id=\"a&lt;&amp;&quot;1\"><Sender>s</Sender><stops><stop>x</stop><stop>y</stop></stops><stamp k=\"k\">v</stamp>"
        + "<stamped>c</stamped><Note id=\"n\">t</Note></Parcel>";

    private const string Json = "{\"$\":{\"id\":\"a<&\\\"1\"},\"Sender\":\"s\",\"stops\":{\"stop\":[\"x\",\"y\"]},\"stamp\":{\"k\":\"v\"},\"Content\":{\"stamped\":\"c\"},"
        + "\"Note\":{\"$\":{\"id\":\"n\"},\"_\":\"t\"}}";

    [Theory]
    [InlineData(WireFormat.Xml, Xml)]
    [InlineData(WireFormat.Json, Json)]
    public void They_stand_wherever_a_string_may(WireFormat format, string document)
    {
        Assert.Equal(document, Write(s_parcel, format));
        Assert.Equal(document, Write(Read<Parcel>(document, format), format));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Parcel id='&#49;'><Sender>s<![CDATA[ ]]>t<!-- -->&amp;</Sender></Parcel>", "1", "s t&")]
    [InlineData(WireFormat.Xml, "<Parcel xmlns:p='u' p:id='x' id=' 1\n'><unknown/><Sender/></Parcel>", " 1 ", "")]
    [InlineData(WireFormat.Json, "{\"Sender\":{\"_\":12.50},\"$\":{\"id\":1}}", "1", "12.50")]
    [InlineData(WireFormat.Json, "{\"$\":{\"id\":true},\"Sender\":\"\\u05d0\\/\"}", "true", "א/")]
    public void They_are_read_in_every_form_that_strings_are_read_in(WireFormat format, string document, string id, string sender)
    {
        Parcel read = Read<Parcel>(document, format);

        Assert.Equal((id, sender), (read.Id.Text, read.Sender?.Text));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Parcel id='no'/>", "id", 12, "a value of ParcelId")]
    [InlineData(WireFormat.Xml, "<Parcel id='1'><stops><stop>a</stop><stop>no</stop></stops></Parcel>", "stops/stop[1]", 42, "a value of ParcelId")]
    [InlineData(WireFormat.Xml, "<Parcel id='1'>\n<Sender>no</Sender></Parcel>", "Sender", 24, "a value of Stamp")]
    [InlineData(WireFormat.Json, "{\"$\":{\"id\":\"no\"}}", "$/id", 11, "a value of ParcelId")]
    [InlineData(WireFormat.Json, "{\"stamp\":{\"k\":\"no\"}}", "stamp/k", 14, "a value of Stamp")]
    [InlineData(WireFormat.Json, "{\"Content\":{\"stamped\":\"no\"}}", "Content/stamped", 22, "a value of Stamp")]
    [InlineData(WireFormat.Json, "{\"Note\":\"no\"}", "Note", 8, "a value of Stamp")]
    public void A_text_that_is_none_is_refused_as_any_value_is(WireFormat format, string document, string path, int offset, string expected)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => Read<Parcel>(document, format));

        Assert.Equal((WireError.InvalidValue, path, (long)offset), (refused.Error, refused.Path, refused.ByteOffset));
        Assert.EndsWith($" {expected}.", refused.Rule, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Parcel/>", "id")]
    [InlineData(WireFormat.Json, "{}", "id")]
    [InlineData(WireFormat.Json, "{\"$\":{\"id\":null}}", "$/id")]
    public void One_that_is_not_nullable_is_required(WireFormat format, string document, string path) =>
        Assert.Equal(path, Assert.Throws<WireFormatException>(() => Read<Parcel>(document, format)).Path);

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_type_that_says_true_and_makes_nothing_is_refused(WireFormat format) =>
        Assert.Equal(
            WireError.InvalidValue,
            Assert.Throws<WireFormatException>(() => Read<Parcel>(format == WireFormat.Xml ? "<Parcel id='null'/>" : "{\"$\":{\"id\":\"null\"}}", format)).Error);

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void What_has_no_text_or_one_that_XML_cannot_carry_is_refused_and_named(WireFormat format)
    {
        Assert.Equal((WireError.MissingMember, "Sender"), Refused(s_parcel with { Sender = default(Stamp) }));
        Assert.Equal((WireError.MissingMember, "id"), Refused(s_parcel with { Id = null! }));
        Assert.Equal((WireError.MissingMember, "stops/stop[1]"), Refused(s_parcel with { Stops = [s_parcel.Id, new ParcelId(null!)] }));
        Assert.Equal((WireError.MissingMember, "stamp[0]"), Refused(s_parcel with { Stamps = new() { ["k"] = default } }));
        Assert.Equal((WireError.MissingMember, "Content"), Refused(s_parcel with { Content = default(Stamp) }));
        Assert.Equal((WireError.UnwritableText, "id"), Refused(s_parcel with { Id = new ParcelId("\u0001") }));
        Assert.Equal((WireError.UnwritableText, "stops/stop[0]"), Refused(s_parcel with { Stops = [new ParcelId("\uD800")] }));
        Assert.Equal((WireError.UnwritableText, "Content"), Refused(s_parcel with { Content = new Stamp("\uFFFF") }));

        (WireError, string) Refused(Parcel parcel)
        {
            WireFormatException refused = Assert.Throws<WireFormatException>(() => Write(parcel, format));
            return (refused.Error, refused.Path);
        }
    }

    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("", "abc", "Short StringLength, Given Required")]
    [InlineData(" a", "abc", "Short RegularExpression")]
    [InlineData("abcd", "x", "Short StringLength, Listed AllowedValues")]
    [InlineData("no", "no", "Short DeniedValues, Listed AllowedValues")]
    public void Constraints_for_text_ask_for_what_is_written(string text, string listed, string violations)
    {
        var value = new Constrained { Short = new ParcelId(text), Given = new Stamp(text), Listed = new Stamp(listed) };

        Assert.Equal(violations, Violations(value));
    }

    [Fact]
    public void A_value_that_is_not_there_is_one_violation() => Assert.Equal(
        "Short Required, Given Required, Listed AllowedValues",
        Violations(new Constrained { Short = null!, Given = null, Listed = null }));

    [Fact]
    public void A_value_without_a_text_is_one_violation() => Assert.Equal(
        "Short Required, Given Required, Listed Required, Listed AllowedValues",
        Violations(new Constrained { Short = new ParcelId(null!), Given = default(Stamp), Listed = default(Stamp) }));

    [Theory]
    [InlineData(WireFormat.Xml, "<r><Parcel id='1'/><Parcel id='2'><Sender>s</Sender></Parcel></r>")]
    [InlineData(WireFormat.Json, "{\"Parcel\":[{\"$\":{\"id\":1}},{\"$\":{\"id\":\"2\"},\"Sender\":\"s\"}]}")]
    public async Task They_are_read_one_by_one(WireFormat format, string document)
    {
        var ids = new List<string>();
        using var stream = new System.IO.MemoryStream(Encoding.UTF8.GetBytes(document));
        await foreach (Parcel parcel in WireSerializer.EnumerateAsync<Parcel>(stream, "Parcel", format))
        {
            ids.Add(parcel.Id.Text + parcel.Sender?.Text);
        }

        Assert.Equal(["1", "2s"], ids);
    }

    private static string Violations(Constrained value) => string.Join(", ", WireSerializer.Validate(value).Select(static v => $"{v.Path} {v.Rule}"));

    private static string Write<T>(T value, WireFormat format)
        where T : IWireContract<T> =>
        Encoding.UTF8.GetString(WireSerializer.Serialize(value, format)).Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", System.StringComparison.Ordinal);

    private static T Read<T>(string document, WireFormat format)
        where T : IWireContract<T> => WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document), format);
}

public sealed record ParcelId(string Text) : IWireText<ParcelId>
{
    public static bool TryRead(string text, [MaybeNullWhen(false)] out ParcelId value)
    {
        value = text is "no" or "null" ? null : new ParcelId(text);
        return text != "no";
    }

    public string ToWire() => Text;
}

public readonly record struct Stamp(string Text) : IWireText<Stamp>
{
    static bool IWireText<Stamp>.TryRead(string text, out Stamp value)
    {
        value = new Stamp(text);
        return text != "no";
    }

    string IWireText<Stamp>.ToWire() => Text;
}

[WireContract]
public sealed partial record Parcel
{
    [XmlAttribute("id")]
    public required ParcelId Id { get; init; }

    public Stamp? Sender { get; init; }

    [WireName("stops/stop")]
    public List<ParcelId> Stops { get; init; } = [];

    [WireKey("k"), XmlElement("stamp")]
    public Dictionary<string, Stamp> Stamps { get; init; } = [];

    [XmlElement("stamped", typeof(Stamp)), XmlElement("counted", typeof(int))]
    public object? Content { get; init; }

    public ParcelNote? Note { get; init; }
}

[WireContract]
public sealed partial record ParcelNote
{
    [XmlAttribute("id")]
    public ParcelId? Id { get; init; }

    [XmlText]
    public Stamp Text { get; init; }
}

[WireContract]
public sealed partial record Constrained
{
    [StringLength(3, MinimumLength = 1), RegularExpression("[a-z]+"), DeniedValues("no")]
    public required ParcelId Short { get; init; }

    [Required]
    public Stamp? Given { get; init; }

    [AllowedValues("abc", "def")]
    public Stamp? Listed { get; init; }
}
