using System;
using System.Text;
using System.Xml.Serialization;
using TextMe.Tests.Oracles.Harness;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>A time of day has no date, so that random instants do not come back as they were.</summary>
public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("05:06:07")]
    [InlineData("05:06:07Z")]
    [InlineData(" 23:59:59.9999999Z ")]
    [InlineData("00:00:00.5")]
    public void Is_read_as_XmlSerializer_reads_it(string text)
    {
        byte[] document = Encoding.UTF8.GetBytes($"<Alarm at=\"{text}\"><Then>{text}</Then></Alarm>");
        Alarm theirs = DotNetXml<Alarm>.Read(document)!;
        Alarm ours = WireSerializer.Deserialize<Alarm>(document, WireFormat.Xml);

        Assert.Equal((theirs.At.Ticks, theirs.At.Kind, theirs.Then.Ticks, theirs.Then.Kind), (ours.At.Ticks, ours.At.Kind, ours.Then.Ticks, ours.Then.Kind));
    }

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    public void What_is_written_is_read(DateTimeKind kind)
    {
        var time = new DateTime(1, 1, 1, 5, 6, 7, 8, kind);
        byte[] written = WireSerializer.Serialize(new Alarm { At = time, Then = time }, WireFormat.Xml);
        Alarm read = WireSerializer.Deserialize<Alarm>(written, WireFormat.Xml);

        Assert.Equal((time, kind), (read.At, read.At.Kind));
        Assert.Equal(time.TimeOfDay, DotNetXml<Alarm>.Read(written)!.Then.TimeOfDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5:06:07")]
    [InlineData("05:06:07ZZ")]
    [InlineData("0001-01-01T05:06:07")]
    public void Anything_else_is_refused(string text) => Assert.Equal(
        WireError.InvalidValue,
        Assert.Throws<WireFormatException>(() => WireSerializer.Deserialize<Alarm>(Encoding.UTF8.GetBytes($"<Alarm at=\"{text}\"><Then>05:06:07</Then></Alarm>"), WireFormat.Xml)).Error);
}

[WireContract]
public partial class Alarm
{
    [XmlAttribute("at", DataType = "time")]
    public DateTime At { get; set; }

    [XmlElement(DataType = "time")]
    public DateTime Then { get; set; }
}
