using System;

namespace TextMe.Json;

/// <summary>The lexical forms of System.Text.Json, without quotes.</summary>
public ref partial struct WireJsonWriter
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

    /// <summary>Writes a number so that it reads back the same.</summary>
    /// <exception cref="WireFormatException">The number is infinite or not a number: JSON has no form for it.</exception>
    public void WriteValue(float value)
    {
        DemandFinite(float.IsFinite(value));
        _output.WriteSingle(value);
    }

    /// <summary>Writes a number so that it reads back the same.</summary>
    /// <exception cref="WireFormatException">The number is infinite or not a number: JSON has no form for it.</exception>
    public void WriteValue(double value)
    {
        DemandFinite(double.IsFinite(value));
        _output.WriteDouble(value);
    }

    /// <summary>Writes a number so that it reads back the same; one that is not finite as <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="quotesName">Whether the quotes around such a name are written here.</param>
    public void WriteNumberOrName(float value, bool quotesName)
    {
        if (float.IsFinite(value))
        {
            _output.WriteSingle(value);
        }
        else
        {
            WriteName(value, quotesName);
        }
    }

    /// <inheritdoc cref="WriteNumberOrName(float, bool)"/>
    public void WriteNumberOrName(double value, bool quotesName)
    {
        if (double.IsFinite(value))
        {
            _output.WriteDouble(value);
        }
        else
        {
            WriteName(value, quotesName);
        }
    }

    /// <summary>Writes a decimal number with the zeros it has at the end.</summary>
    public void WriteValue(decimal value) => _output.WriteDecimal(value);

    /// <summary>Writes 32 lower-case digits and four hyphens.</summary>
    public void WriteValue(Guid value) => _output.WriteGuid(value);

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction if there is one, and <c>Z</c>, the local offset or nothing, as the kind says.</summary>
    public void WriteValue(DateTime value) => _output.WriteDateTime(value);

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction if there is one, and the offset, <c>+00:00</c> for zero.</summary>
    public void WriteValue(DateTimeOffset value) => _output.WriteDateTimeOffset(value);

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public void WriteValue(DateOnly value) => _output.WriteDateOnly(value);

    /// <summary>Writes <c>HH:mm:ss</c>, and seven digits of fraction if there is one.</summary>
    public void WriteValue(TimeOnly value) => _output.WriteConstantTimeSpan(value.ToTimeSpan());

    /// <summary>Writes <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public void WriteValue(TimeSpan value) => _output.WriteConstantTimeSpan(value);

    /// <summary>Writes the character itself, escaped.</summary>
    /// <exception cref="WireFormatException">The character cannot be carried.</exception>
    public void WriteValue(char value) => WriteText(new ReadOnlySpan<char>(in value));

    private void WriteName(double value, bool isQuoted)
    {
        ReadOnlySpan<byte> quoted = double.IsNaN(value) ? "\"NaN\""u8 : value > 0 ? "\"Infinity\""u8 : "\"-Infinity\""u8;
        _output.WriteRaw(isQuoted ? quoted : quoted[1..^1]);
    }

    private static void DemandFinite(bool isFinite)
    {
        if (!isFinite)
        {
            throw new WireFormatException(WireError.InvalidValue, "JSON has no form for a number that is infinite or not a number.", path: "");
        }
    }
}
