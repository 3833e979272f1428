using System;

namespace TextMe.Xml;

/// <summary>The lexical forms of XML Schema, as <c>XmlConvert</c> and <c>XmlSerializer</c> write them.</summary>
public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteValue(bool value) => _output.WriteBoolean(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(sbyte value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(byte value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(short value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(ushort value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(int value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(uint value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(long value) => _output.WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteValue(ulong value) => _output.WriteUInt64(value);

    /// <summary>Writes a number so that it reads back the same; <c>INF</c>, <c>-INF</c> or <c>NaN</c> when it is not finite.</summary>
    public void WriteValue(float value)
    {
        if (float.IsFinite(value))
        {
            _output.WriteSingle(value);
        }
        else
        {
            WriteNotFinite(value);
        }
    }

    /// <summary>Writes a number so that it reads back the same; <c>INF</c>, <c>-INF</c> or <c>NaN</c> when it is not finite.</summary>
    public void WriteValue(double value)
    {
        if (double.IsFinite(value))
        {
            _output.WriteDouble(value);
        }
        else
        {
            WriteNotFinite(value);
        }
    }

    /// <summary>Writes a decimal number with the zeros it has at the end.</summary>
    public void WriteValue(decimal value) => _output.WriteDecimal(value);

    /// <summary>Writes 32 lower-case digits and four hyphens.</summary>
    public void WriteValue(Guid value) => _output.WriteGuid(value);

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction if there is one, and <c>Z</c>, the local offset or nothing, as the kind says.</summary>
    public void WriteValue(DateTime value) => _output.WriteDateTime(value);

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction if there is one, and the offset, <c>Z</c> for zero.</summary>
    public void WriteValue(DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            _output.WriteDateTime(value.UtcDateTime);
        }
        else
        {
            _output.WriteDateTimeOffset(value);
        }
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public void WriteValue(DateOnly value) => _output.WriteDateOnly(value);

    /// <summary>Writes <c>HH:mm:ss</c> and a fraction if there is one.</summary>
    public void WriteValue(TimeOnly value) => _output.WriteTimeOnly(value);

    /// <summary>Writes a duration such as <c>P1DT2H3M4.5S</c>.</summary>
    public void WriteValue(TimeSpan value) => _output.WriteDuration(value);

    /// <summary>Writes the character's number, as <c>XmlSerializer</c> does; any character can be written so.</summary>
    public void WriteValue(char value) => _output.WriteInt64(value);

    private void WriteNotFinite(double value) => _output.WriteRaw(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "INF"u8 : "-INF"u8);
}
