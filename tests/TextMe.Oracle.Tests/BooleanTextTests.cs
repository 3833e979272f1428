using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Oracle.Tests;

/// <summary>A boolean whose texts are declared is written as them, in JSON as strings, and read from them first.</summary>
public sealed class BooleanTextTests
{
    [Theory]
    [InlineData(WireFormat.Xml, """<?xml version="1.0" encoding="UTF-8"?><Switches on="yes &amp; &quot;so&quot;"><flag>1</flag><swapped>0</swapped><maybe>0</maybe><each>1</each><each>0</each></Switches>""")]
    [InlineData(WireFormat.Json, """{"$":{"on":"yes & \"so\""},"flag":"1","swapped":"0","maybe":"0","each":["1","0"]}""")]
    public void It_is_written_as_its_text_and_comes_back(WireFormat format, string document)
    {
        var value = new Switches { On = true, Flag = true, Swapped = true, Maybe = false, Each = [true, false] };
        Assert.Equal(document, Encoding.UTF8.GetString(WireSerializer.Serialize(value, format)));
        Assert.Equal(document, Encoding.UTF8.GetString(WireSerializer.Serialize(Read(document, format), format)));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Switches><flag>true</flag><swapped> 1 </swapped></Switches>", true, false)]
    [InlineData(WireFormat.Xml, "<Switches><flag>\n0</flag><swapped>true</swapped></Switches>", false, true)]
    [InlineData(WireFormat.Json, """{"flag":1,"swapped":1}""", true, false)]
    [InlineData(WireFormat.Json, """{"flag":true,"swapped":"0"}""", true, true)]
    [InlineData(WireFormat.Json, """{"flag":{"_":"1"},"swapped":false}""", true, false)]
    public void It_is_read_from_the_forms_of_any_boolean_where_its_texts_do_not_say_otherwise(WireFormat format, string document, bool flag, bool swapped)
    {
        Switches read = Read(document, format);
        Assert.Equal((flag, swapped), (read.Flag, read.Swapped));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Switches><flag>yes</flag><swapped>1</swapped></Switches>")]
    [InlineData(WireFormat.Json, """{"flag":"","swapped":1}""")]
    public void Any_other_text_is_refused(WireFormat format, string document)
    {
        var e = Assert.Throws<WireFormatException>(() => Read(document, format));
        Assert.Equal((WireError.InvalidValue, "flag"), (e.Error, e.Path[(e.Path.LastIndexOf('/') + 1)..]));
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<Switches><flag>1</flag><swapped>1</swapped><loose>{0}</loose></Switches>")]
    [InlineData(WireFormat.Json, """{{"flag":1,"swapped":1,"loose":"{0}"}}""")]
    public void Any_other_text_is_false_where_the_format_says_so(WireFormat format, string document)
    {
        foreach (string text in new[] { "1", "true" })
        {
            Assert.True(Read(string.Format(CultureInfo.InvariantCulture, document, text), format).Loose);
        }

        foreach (string text in new[] { "0", "false", "2", "yes", "", "*" })
        {
            Switches read = Read(string.Format(CultureInfo.InvariantCulture, document, text), format);
            Assert.False(read.Loose);
            Assert.Contains(format == WireFormat.Xml ? "<loose>0</loose>" : "\"loose\":\"0\"", Encoding.UTF8.GetString(WireSerializer.Serialize(read, format)), StringComparison.Ordinal);
        }
    }

    private static Switches Read(string document, WireFormat format) => WireSerializer.Deserialize<Switches>(Encoding.UTF8.GetBytes(document), format);
}

[WireContract]
public sealed partial record Switches
{
    [XmlAttribute("on"), WireFormat("yes & \"so\";no")]
    public bool? On { get; init; }

    [WireName("flag"), WireFormat("1;0")]
    public required bool Flag { get; init; }

    [WireName("swapped"), WireFormat("0;1")]
    public required bool Swapped { get; init; }

    [WireName("loose"), WireFormat("1;0;*")]
    public bool? Loose { get; init; }

    [WireName("maybe"), WireFormat("1;0")]
    public bool? Maybe { get; init; }

    [WireName("each"), WireFormat("1;0")]
    public IReadOnlyList<bool> Each { get; init; } = [];
}
