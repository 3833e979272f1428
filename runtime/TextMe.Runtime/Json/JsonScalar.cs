using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace TextMe.Json;

/// <summary>
/// Single values from their JSON text: the content of a string, or the token of a number or boolean. The forms are those System.Text.Json reads
/// (numbers as with <c>JsonNumberHandling.AllowReadingFromString</c>), whatever the culture; nothing is trimmed. Each method returns
/// <see langword="false"/> for any other text and for a value out of range, and allocates nothing but an array it returns.
/// </summary>
public static partial class JsonScalar
{
    /// <summary><c>true</c> or <c>1</c>, <c>false</c> or <c>0</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text is [(byte)'1'];
        return value || text.SequenceEqual("false"u8) || text is [(byte)'0'];
    }

    /// <summary>One of two texts, or else what any boolean is read from.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whenTrue">The text of <see langword="true"/>.</param>
    /// <param name="whenFalse">The text of <see langword="false"/>.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> whenTrue, ReadOnlySpan<byte> whenFalse, out bool value)
    {
        value = text.SequenceEqual(whenTrue);
        return value || text.SequenceEqual(whenFalse) || TryParse(text, out value);
    }

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out sbyte value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out byte value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out short value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ushort value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out uint value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>A whole number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ulong value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>
    /// A number, rounded to the nearest that the type has. Unlike in System.Text.Json it is finite, since no other could be written again.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out float value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && float.IsFinite(value);

    /// <summary>
    /// A number, rounded to the nearest that the type has. Unlike in System.Text.Json it is finite, since no other could be written again.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && double.IsFinite(value);

    /// <summary>A finite number, or <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    public static bool TryParseNumberOrName(ReadOnlySpan<byte> text, out float value)
    {
        value = (float)Named(text);
        return value != 0 || TryParse(text, out value);
    }

    /// <inheritdoc cref="TryParseNumberOrName(ReadOnlySpan{byte}, out float)"/>
    public static bool TryParseNumberOrName(ReadOnlySpan<byte> text, out double value)
    {
        value = Named(text);
        return value != 0 || TryParse(text, out value);
    }

    /// <summary>A number, with its trailing zeros.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length;

    /// <summary>32 hexadecimal digits in five groups joined by hyphens.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
        => Utf8Parser.TryParse(text, out value, out int used, 'D') && used == text.Length;

    /// <summary>One UTF-16 code unit: a character of the basic plane.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out char value)
    {
        bool ok = Rune.DecodeFromUtf8(text, out Rune rune, out int used) == OperationStatus.Done && used == text.Length && rune.IsBmp;
        value = ok ? (char)rune.Value : default;
        return ok;
    }

    /// <summary>Base64 with padding.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out byte[] value)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Base64.GetMaxDecodedFromUtf8Length(text.Length));
        bool ok = Base64.DecodeFromUtf8(text, rented, out _, out int written) == OperationStatus.Done;
        value = ok ? rented.AsSpan(0, written).ToArray() : [];
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return ok;
    }

    // 0: none of the names.
    private static double Named(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("NaN"u8) ? double.NaN
        : text.SequenceEqual("Infinity"u8) ? double.PositiveInfinity
        : text.SequenceEqual("-Infinity"u8) ? double.NegativeInfinity
        : 0;
}
