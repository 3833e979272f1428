using System;
using System.Buffers;
using System.Text;
using TextMe.Text;

namespace TextMe.Json;

/// <summary>Escapes of strings that are known to be well formed.</summary>
internal static class JsonEscape
{
    private const int StackBytes = 512;

    /// <summary>The string that a well-formed text with escapes stands for.</summary>
    public static string DecodeString(ReadOnlySpan<byte> raw)
    {
        if (raw.Length <= StackBytes)
        {
            Span<byte> buffer = stackalloc byte[StackBytes];
            return Utf8Decoder.TryDecode(buffer[..Resolve(raw, buffer)])!;
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        string value = Utf8Decoder.TryDecode(rented.AsSpan(0, Resolve(raw, rented)))!;
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return value;
    }

    /// <summary>Resolves the escapes of a well-formed text.</summary>
    /// <param name="raw">The text as it stands between the quotes.</param>
    /// <param name="destination">At least as long: no escape is shorter than what it stands for.</param>
    /// <returns>The bytes written.</returns>
    public static int Resolve(ReadOnlySpan<byte> raw, Span<byte> destination)
    {
        int written = 0;
        while (raw.Length > 0)
        {
            if (raw[0] != (byte)'\\')
            {
                int plain = raw.IndexOf((byte)'\\');
                plain = plain < 0 ? raw.Length : plain;
                raw[..plain].CopyTo(destination[written..]);
                written += plain;
                raw = raw[plain..];
                continue;
            }

            if (raw[1] != (byte)'u')
            {
                destination[written++] = Simple(raw[1]);
                raw = raw[2..];
                continue;
            }

            int scalar = Unit(raw[2..]);
            raw = raw[6..];
            if (char.IsHighSurrogate((char)scalar))
            {
                scalar = char.ConvertToUtf32((char)scalar, (char)Unit(raw[2..]));
                raw = raw[6..];
            }

            written += new Rune(scalar).EncodeToUtf8(destination[written..]);
        }

        return written;
    }

    private static byte Simple(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape,
    };

    private static int Unit(ReadOnlySpan<byte> hex)
        => (HexDigit.Value(hex[0]) << 12) | (HexDigit.Value(hex[1]) << 8) | (HexDigit.Value(hex[2]) << 4) | HexDigit.Value(hex[3]);
}
