using System;
using System.Text.Unicode;
using TextMe.Text;

namespace TextMe.Json;

/// <content>Strings with everything that may stand in them, checked; and the buffer for those whose escapes must be resolved.</content>
public ref partial struct WireJsonReader
{
    // Kept for the next document of this thread, which no reader can leave; a larger one is left to the collector.
    private const int MaxKeptScratch = 4096;

    [ThreadStatic]
    private static byte[]? s_scratch;

    // Takes the string at the position, whose quote has been seen; returns it as it stands between the quotes, known to be well formed.
    private ReadOnlySpan<byte> TakeRawText(out bool escaped)
    {
        if (!TryTakePlainText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            return TakeEscapedText(out escaped);
        }

        escaped = false;
        if (!isAscii)
        {
            CheckUtf8(text);
        }

        return text;
    }

    private ReadOnlySpan<byte> TakeEscapedText(out bool escaped)
    {
        int start = _position + 1;
        int at = start;
        bool isAscii = true;
        escaped = false;
        while (true)
        {
            at += JsonScan.PlainText(_document.Slice(at), out bool isRunAscii);
            isAscii &= isRunAscii;
            if (at >= _document.Length)
            {
                throw UnexpectedEnd();
            }

            if (_document[at] == (byte)'"')
            {
                break;
            }

            if (_document[at] != (byte)'\\')
            {
                throw NotWellFormed("A control character must be written as an escape.", at);
            }

            escaped = true;
            do
            {
                at += CheckEscape(at);
            }
            while (at < _document.Length && _document[at] == (byte)'\\');
        }

        ReadOnlySpan<byte> raw = _document[start..at];
        CheckTextLength(raw.Length, start - 1);
        if (!isAscii)
        {
            CheckUtf8(raw);
        }

        _position = at + 1;
        return raw;
    }

    // The length of the escape at a backslash: 2, 6, or 12 for a pair of surrogates.
    private readonly int CheckEscape(int at)
    {
        if (at + 1 >= _document.Length)
        {
            throw UnexpectedEnd();
        }

        switch (_document[at + 1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u':
                break;
            default:
                throw NotWellFormed("There is no such escape.", at);
        }

        int unit = HexAt(at + 2);
        if (unit is < 0xD800 or > 0xDFFF)
        {
            return 6;
        }

        if (unit <= 0xDBFF && _document.Slice(at + 6).StartsWith("\\u"u8) && HexAt(at + 8) is >= 0xDC00 and <= 0xDFFF)
        {
            return 12;
        }

        throw NotWellFormed("An escaped surrogate must be one of a pair.", at);
    }

    private readonly int HexAt(int at)
    {
        int unit = 0;
        for (int i = at; i < at + 4; i++)
        {
            if (i >= _document.Length)
            {
                throw UnexpectedEnd();
            }

            int digit = HexDigit.Value(_document[i]);
            if (digit < 0)
            {
                throw NotWellFormed("Four hexadecimal digits must stand behind \\u.", i);
            }

            unit = (unit << 4) | digit;
        }

        return unit;
    }

    // The text must be a slice of the document.
    private readonly void CheckUtf8(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            _ = _document.Overlaps(text, out int start);
            throw NotWellFormed("These bytes are not UTF-8.", start + Utf8Decoder.IndexOfInvalid(text));
        }
    }

    private readonly void CheckTextLength(int length, int start)
    {
        if (length > _limits.MaxTextBytes)
        {
            throw LimitExceeded("bytes in a text", _limits.MaxTextBytes, start);
        }
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> raw)
    {
        if (_scratch is null)
        {
            _scratch = s_scratch;
            s_scratch = null;
        }

        if (_scratch is null || _scratch.Length < raw.Length)
        {
            _scratch = new byte[Math.Max(raw.Length, 256)];
        }

        return _scratch.AsSpan(0, JsonEscape.Resolve(raw, _scratch));
    }

    private void ReleaseScratch()
    {
        if (_scratch is { Length: <= MaxKeptScratch })
        {
            Array.Clear(_scratch);
            s_scratch = _scratch;
        }

        _scratch = null;
    }
}
