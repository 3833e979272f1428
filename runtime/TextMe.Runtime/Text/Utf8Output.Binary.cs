using System;
using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;

namespace TextMe.Text;

internal ref partial struct Utf8Output
{
    /// <summary>Bytes encoded at a time; a multiple of three, so that only the last piece of base64 is padded.</summary>
    private const int BinaryPiece = 6 * 1024;

    public void WriteBase64(scoped ReadOnlySpan<byte> value)
    {
        while (true)
        {
            ReadOnlySpan<byte> piece = value.Length > BinaryPiece ? value[..BinaryPiece] : value;
            OperationStatus status = Base64.EncodeToUtf8(piece, GetSpan(Base64.GetMaxEncodedToUtf8Length(piece.Length)), out _, out int written);
            Debug.Assert(status == OperationStatus.Done);
            Advance(written);
            if (piece.Length == value.Length)
            {
                return;
            }

            value = value[piece.Length..];
        }
    }

    /// <summary>Two upper-case digits a byte.</summary>
    public void WriteHex(scoped ReadOnlySpan<byte> value)
    {
        while (value.Length > 0)
        {
            ReadOnlySpan<byte> piece = value.Length > BinaryPiece ? value[..BinaryPiece] : value;
            Span<byte> target = GetSpan(piece.Length * 2);
            for (int i = 0; i < piece.Length; i++)
            {
                target[2 * i] = "0123456789ABCDEF"u8[piece[i] >> 4];
                target[(2 * i) + 1] = "0123456789ABCDEF"u8[piece[i] & 0xF];
            }

            Advance(piece.Length * 2);
            value = value[piece.Length..];
        }
    }

    /// <summary>Writes a value under the invariant culture, escaped as text.</summary>
    public void WriteFormatted<T, TEscape>(T value, string format)
        where T : ISpanFormattable
        where TEscape : struct, ITextEscape
    {
        Span<char> text = stackalloc char[128];
        try
        {
            if (value.TryFormat(text, out int length, format, WireCulture.Invariant))
            {
                WriteText<TEscape>(text[..length]);
            }
            else
            {
                WriteText<TEscape>(value.ToString(format, WireCulture.Invariant));
            }
        }
        catch (FormatException e)
        {
            throw new ArgumentException($"'{format}' is not a format of {typeof(T).Name}.", nameof(format), e);
        }
    }
}
