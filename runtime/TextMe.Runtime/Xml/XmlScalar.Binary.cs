using System;
using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using TextMe.Text;

namespace TextMe.Xml;

/// <content>Binary values.</content>
public static partial class XmlScalar
{
    /// <summary>Reads base64; white space may stand anywhere.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (!Base64.IsValid(text, out int length))
        {
            return false;
        }

        value = new byte[length];
        if (Base64.DecodeFromUtf8(text, value, out _, out _) != OperationStatus.Done)
        {
            // With white space in it, decoding wants more room than the result takes.
            byte[] room = ArrayPool<byte>.Shared.Rent(text.Length);
            Base64.DecodeFromUtf8(text, room, out _, out _);
            room.AsSpan(0, length).CopyTo(value);
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }

        return true;
    }

    /// <summary>Reads pairs of hexadecimal digits, of either case.</summary>
    public static bool TryParseHex(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? value)
    {
        ReadOnlySpan<byte> digits = Trim(text);
        value = null;
        if (digits.Length % 2 != 0)
        {
            return false;
        }

        byte[] decoded = new byte[digits.Length / 2];
        for (int i = 0; i < decoded.Length; i++)
        {
            int both = (HexDigit.Value(digits[2 * i]) << 4) | HexDigit.Value(digits[(2 * i) + 1]);
            if (both < 0)
            {
                return false;
            }

            decoded[i] = (byte)both;
        }

        value = decoded;
        return true;
    }
}
