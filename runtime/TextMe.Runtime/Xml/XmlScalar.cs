using System;
using System.Globalization;
using System.Numerics;

namespace TextMe.Xml;

/// <summary>
/// Values in the lexical forms of XML Schema, as <see cref="System.Xml.XmlConvert"/> reads them. White space around a value is allowed. Nothing is
/// allocated but the arrays of binary values.
/// </summary>
public static partial class XmlScalar
{
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads <c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out bool value)
    {
        ReadOnlySpan<byte> trimmed = Trim(text);
        value = trimmed.SequenceEqual("true"u8) || trimmed.SequenceEqual("1"u8);
        return value || trimmed.SequenceEqual("false"u8) || trimmed.SequenceEqual("0"u8);
    }

    /// <summary>Reads one of two texts, or else what any boolean is read from.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whenTrue">The text of <see langword="true"/>.</param>
    /// <param name="whenFalse">The text of <see langword="false"/>.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> whenTrue, ReadOnlySpan<byte> whenFalse, out bool value)
    {
        ReadOnlySpan<byte> trimmed = Trim(text);
        value = trimmed.SequenceEqual(whenTrue);
        return value || trimmed.SequenceEqual(whenFalse) || TryParse(trimmed, out value);
    }

    /// <summary>Reads a whole number with an optional sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out sbyte value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number without a sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out byte value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number with an optional sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out short value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number without a sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ushort value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number with an optional sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number without a sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out uint value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number with an optional sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value) => TryParseInteger(text, out value);

    /// <summary>Reads a whole number without a sign.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ulong value) => TryParseInteger(text, out value);

    /// <summary>Reads a number, <c>INF</c>, <c>-INF</c> or <c>NaN</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out float value) => TryParseFloat(text, out value);

    /// <summary>Reads a number, <c>INF</c>, <c>-INF</c> or <c>NaN</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value) => TryParseFloat(text, out value);

    /// <summary>Reads a number without an exponent.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(Trim(text), Fraction, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a character as XmlSerializer writes it: the number of a UTF-16 code unit.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out char value)
    {
        bool parsed = TryParse(text, out ushort number);
        value = (char)number;
        return parsed;
    }

    /// <summary>Reads a GUID, in any form that <see cref="Guid.Parse(string)"/> reads.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        // The longest form, of hexadecimal numbers in braces, has 68 characters.
        const int Longest = 128;
        ReadOnlySpan<byte> trimmed = Trim(text);
        value = default;
        if (trimmed.Length > Longest)
        {
            return false;
        }

        Span<char> characters = stackalloc char[Longest];
        return System.Text.Ascii.ToUtf16(trimmed, characters, out int length) == System.Buffers.OperationStatus.Done
            && Guid.TryParse(characters.Slice(0, length), out value);
    }

    private static bool TryParseInteger<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        T.TryParse(Trim(text), T.IsNegative(T.MinValue) ? NumberStyles.AllowLeadingSign : NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryParseFloat<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPointIeee754<T>
    {
        ReadOnlySpan<byte> trimmed = Trim(text);
        if (trimmed.SequenceEqual("INF"u8))
        {
            value = T.PositiveInfinity;
            return true;
        }

        if (trimmed.SequenceEqual("-INF"u8))
        {
            value = T.NegativeInfinity;
            return true;
        }

        return T.TryParse(trimmed, Fraction | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && XmlCharacter.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && XmlCharacter.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(start, end - start);
    }
}
