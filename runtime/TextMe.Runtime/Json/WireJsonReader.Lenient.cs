using System;
using TextMe.Text;

namespace TextMe.Json;

/// <content>Single values in the forms that other peers write: with escapes, as another kind of token, wrapped as xml2js does.</content>
public ref partial struct WireJsonReader
{
    private string ReadAnyString()
    {
        const string Expected = "a string";
        if (Peek() != (byte)'{')
        {
            return ReadUnwrappedString(Expected);
        }

        BeginWrapped(Expected);
        string value = ReadUnwrappedString(Expected);
        EndWrapped();
        return value;
    }

    private ReadOnlySpan<byte> ReadAnyText(string expected)
    {
        if (Peek() != (byte)'{')
        {
            return ReadUnwrappedText(expected);
        }

        BeginWrapped(expected);
        ReadOnlySpan<byte> value = ReadUnwrappedText(expected);
        EndWrapped();
        return value;
    }

    private string ReadUnwrappedString(string expected)
    {
        if (Peek() != (byte)'"')
        {
            return Utf8Decoder.DecodeAscii(TakeToken(expected));
        }

        _valueStart = _position;
        ReadOnlySpan<byte> raw = TakeRawText(out bool escaped);
        return escaped ? JsonEscape.DecodeString(raw) : Decode(raw);
    }

    private ReadOnlySpan<byte> ReadUnwrappedText(string expected)
    {
        if (Peek() != (byte)'"')
        {
            return TakeToken(expected);
        }

        _valueStart = _position;
        ReadOnlySpan<byte> raw = TakeRawText(out bool escaped);
        return escaped ? Unescape(raw) : raw;
    }

    // Takes the object around a value up to the value; what else it has, attributes above all, is skipped.
    private void BeginWrapped(string expected)
    {
        int start = _position;
        Enter();
        if (Peek() == (byte)'}')
        {
            _position++;
            throw InvalidValue(expected, start);
        }

        while (!IsTextName(TakeRawName(out _)))
        {
            SkipValue();
            if (!NextMember())
            {
                throw InvalidValue(expected, start);
            }
        }
    }

    // Takes the rest of that object. Nothing here may unescape: the value may be in the buffer.
    private void EndWrapped()
    {
        while (NextMember())
        {
            if (IsTextName(TakeRawName(out _)))
            {
                throw DuplicateMember("_");
            }

            SkipValue();
        }
    }

    // "_", or the one escape that stands for it.
    private static bool IsTextName(ReadOnlySpan<byte> rawName)
        => rawName is [(byte)'_'] or [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)'5', (byte)'f' or (byte)'F'];

    // A number, true or false as it stands.
    private ReadOnlySpan<byte> TakeToken(string expected)
    {
        int start = _position;
        _valueStart = start;
        switch (_document[start])
        {
            case (byte)'t' when TryTake("true"u8):
            case (byte)'f' when TryTake("false"u8):
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                TakeNumber();
                break;
            default:
                throw WrongValue(expected);
        }

        return _document[start.._position];
    }

    private void TakeNumber()
    {
        int start = _position;
        if (_document[start] == (byte)'-')
        {
            _position++;
        }

        int whole = TakeDigits();
        if (whole > 1 && _document[_position - whole] == (byte)'0')
        {
            throw NotWellFormed("A number must not start with a zero that is not needed.", _position - whole);
        }

        if (IsNext((byte)'.', (byte)'.'))
        {
            _position++;
            TakeDigits();
        }

        if (IsNext((byte)'e', (byte)'E'))
        {
            _position++;
            if (IsNext((byte)'+', (byte)'-'))
            {
                _position++;
            }

            TakeDigits();
        }

        CheckTextLength(_position - start, start);
    }

    private int TakeDigits()
    {
        int count = JsonScan.Digits(_document.Slice(_position));
        _position += count;
        if (count == 0)
        {
            throw _position == _document.Length ? UnexpectedEnd() : NotWellFormed("A digit must stand here.", _position);
        }

        return count;
    }

    private readonly bool IsNext(byte one, byte other)
        => _position < _document.Length && (_document[_position] == one || _document[_position] == other);
}
