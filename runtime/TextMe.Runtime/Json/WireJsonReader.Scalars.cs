using System;
using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe.Json;

/// <content>Single values in the form a peer of the same contract writes them. Every other form goes to the lenient part.</content>
public ref partial struct WireJsonReader
{
    // That many digits fit the type whatever they are.
    private const int SafeInt32Digits = 9;
    private const int SafeInt64Digits = 18;

    /// <summary>Takes a string; lenient as <see cref="ReadText"/> is.</summary>
    /// <exception cref="WireFormatException">
    /// The value is <c>null</c>, an array, an object other than xml2js writes for text, or not well formed.
    /// </exception>
    public string ReadString()
    {
        if (TryTakePlainText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            _valueStart = _position - text.Length - 2;
            return isAscii ? Utf8Decoder.DecodeAscii(text) : Decode(text);
        }

        return ReadAnyString();
    }

    /// <summary>Takes a single value as UTF-8 text, for parsing or comparing.</summary>
    /// <returns>
    /// The text, without quotes and escapes: a slice of the document where there is no escape. Of a number, <c>true</c> or <c>false</c>, the
    /// token as it stands. Valid until the next call.
    /// </returns>
    /// <remarks>
    /// Peers differ, so a text may stand as a number or boolean, a number as a string, and any single value as the object <c>{"_":value}</c> or
    /// <c>{"$":{…},"_":value}</c>, which xml2js writes for an element with attributes.
    /// </remarks>
    /// <exception cref="WireFormatException">The value is <c>null</c>, an array, an object other than those, or not well formed.</exception>
    public ReadOnlySpan<byte> ReadText()
    {
        if (TryTakePlainText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            _valueStart = _position - text.Length - 2;
            if (!isAscii)
            {
                CheckUtf8(text);
            }

            return text;
        }

        return ReadAnyText("a single value");
    }

    /// <summary>Takes a whole number; lenient as <see cref="ReadText"/> is.</summary>
    /// <exception cref="WireFormatException">
    /// The value is no whole number, written without fraction and exponent, in the range of the type.
    /// </exception>
    public int ReadInt32()
    {
        if (TryTakeDigits(SafeInt32Digits, out long value))
        {
            return (int)value;
        }

        const string Expected = "a whole number from -2147483648 to 2147483647";
        return JsonScalar.TryParse(ReadAnyText(Expected), out int slow) ? slow : throw InvalidValue(Expected);
    }

    /// <summary>Takes a whole number; lenient as <see cref="ReadText"/> is.</summary>
    /// <exception cref="WireFormatException">
    /// The value is no whole number, written without fraction and exponent, in the range of the type.
    /// </exception>
    public long ReadInt64()
    {
        if (TryTakeDigits(SafeInt64Digits, out long value))
        {
            return value;
        }

        const string Expected = "a whole number from -9223372036854775808 to 9223372036854775807";
        return JsonScalar.TryParse(ReadAnyText(Expected), out long slow) ? slow : throw InvalidValue(Expected);
    }

    /// <summary>Takes <c>true</c> or <c>false</c>, also as <c>1</c> and <c>0</c>, and each of the four also as a string.</summary>
    /// <exception cref="WireFormatException">The value is none of them.</exception>
    public bool ReadBoolean()
    {
        byte first = Peek();
        _valueStart = _position;
        if (first == (byte)'t' && TryTake("true"u8))
        {
            return true;
        }

        if (first == (byte)'f' && TryTake("false"u8))
        {
            return false;
        }

        const string Expected = "true or false";
        return JsonScalar.TryParse(ReadAnyText(Expected), out bool value) ? value : throw InvalidValue(Expected);
    }

    // Takes a string without escapes and within the limit; false, with nothing taken, for all else, malformed strings included.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakePlainText(out ReadOnlySpan<byte> text, out bool isAscii)
    {
        if (Peek() == (byte)'"')
        {
            int start = _position + 1;
            ReadOnlySpan<byte> rest = _document.Slice(start);
            int length = JsonScan.PlainText(rest, out isAscii);
            if ((uint)length < (uint)rest.Length && rest[length] == (byte)'"' && length <= _limits.MaxTextBytes)
            {
                _position = start + length + 1;
                text = rest.Slice(0, length);
                return true;
            }
        }

        text = default;
        isAscii = false;
        return false;
    }

    // Takes a plain integer of so few digits that it cannot overflow; false, with nothing taken, for all else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakeDigits(int safeDigits, out long value)
    {
        byte first = Peek();
        ReadOnlySpan<byte> document = _document;
        int at = _position;
        _valueStart = at;
        bool negative = first == (byte)'-';
        if (negative)
        {
            at++;
        }

        int start = at;
        long number = 0;
        while ((uint)at < (uint)document.Length)
        {
            uint digit = document[at] - (uint)'0';
            if (digit > 9)
            {
                // Whatever ends the number is judged by who takes what follows; a fraction or an exponent must not be left behind.
                int digits = at - start;
                bool leadingZero = digits > 1 && document[start] == (byte)'0';
                if (digits == 0 || digits > safeDigits || leadingZero || document[at] is (byte)'.' or (byte)'e' or (byte)'E')
                {
                    break;
                }

                value = negative ? -number : number;
                _position = at;
                return true;
            }

            number = (number * 10) + digit;
            at++;
        }

        value = 0;
        return false;
    }

    private readonly string Decode(ReadOnlySpan<byte> text)
    {
        string? decoded = Utf8Decoder.TryDecode(text);
        if (decoded is null)
        {
            CheckUtf8(text);
        }

        return decoded!;
    }
}
