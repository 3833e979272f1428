using System;
using System.Buffers.Text;
using System.Globalization;

namespace TextMe.Text;

/// <summary>The values whose text is the same in XML and JSON. No culture has a say in any of them.</summary>
internal ref partial struct Utf8Output
{
    /// <summary>Room for every number, date and Guid below.</summary>
    private const int ValueRoom = 64;

    public void WriteBoolean(bool value)
    {
        if (value)
        {
            WriteRaw("true"u8);
        }
        else
        {
            WriteRaw("false"u8);
        }
    }

    public void WriteInt64(long value)
    {
        if ((ulong)value < 10)
        {
            WriteByte((byte)('0' + value));
            return;
        }

        _ = Utf8Formatter.TryFormat(value, GetSpan(ValueRoom), out int written);
        Advance(written);
    }

    public void WriteUInt64(ulong value)
    {
        _ = Utf8Formatter.TryFormat(value, GetSpan(ValueRoom), out int written);
        Advance(written);
    }

    /// <summary>The shortest text that reads back as the same number. The number is finite.</summary>
    public void WriteDouble(double value)
    {
        _ = value.TryFormat(GetSpan(ValueRoom), out int written, "R", CultureInfo.InvariantCulture);
        Advance(written);
    }

    /// <inheritdoc cref="WriteDouble"/>
    public void WriteSingle(float value)
    {
        _ = value.TryFormat(GetSpan(ValueRoom), out int written, "R", CultureInfo.InvariantCulture);
        Advance(written);
    }

    public void WriteDecimal(decimal value)
    {
        _ = value.TryFormat(GetSpan(ValueRoom), out int written, default, CultureInfo.InvariantCulture);
        Advance(written);
    }

    public void WriteGuid(Guid value)
    {
        _ = Utf8Formatter.TryFormat(value, GetSpan(ValueRoom), out int written);
        Advance(written);
    }
}
