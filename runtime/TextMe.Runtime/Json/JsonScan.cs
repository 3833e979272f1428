using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextMe.Json;

/// <summary>
/// The loops over bytes of JSON that decide the reader's speed: 16 bytes at a time where that many are left, one by one behind them.
/// </summary>
internal static class JsonScan
{
    /// <summary>How many bytes of a string stand for themselves: up to a quote, a backslash, a control character, or the end.</summary>
    /// <param name="text">From behind the opening quote.</param>
    /// <param name="isAscii">Whether all those bytes are ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlainText(ReadOnlySpan<byte> text, out bool isAscii)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        int at = 0;
        uint high = 0;
        for (; length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            // In bounds: 16 bytes are left.
            Vector128<byte> block = Vector128.LoadUnsafe(ref start, (nuint)at);
            uint stops = (Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(block, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            uint highs = block.ExtractMostSignificantBits();
            if (stops != 0)
            {
                isAscii = (high | (highs & (stops ^ (stops - 1)))) == 0;
                return at + BitOperations.TrailingZeroCount(stops);
            }

            high |= highs;
        }

        for (; at < length; at++)
        {
            byte b = text[at];
            if (b is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                break;
            }

            high |= b & 0x80u;
        }

        isAscii = high == 0;
        return at;
    }

    /// <summary>How many bytes of white space the text starts with.</summary>
    public static int WhiteSpace(ReadOnlySpan<byte> text)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int at = 0;
        for (; text.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            // In bounds: 16 bytes are left.
            Vector128<byte> block = Vector128.LoadUnsafe(ref start, (nuint)at);
            uint spaces = (Vector128.Equals(block, Vector128.Create((byte)' '))
                | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r'))
                | Vector128.Equals(block, Vector128.Create((byte)'\t'))).ExtractMostSignificantBits();
            if (spaces != 0xFFFF)
            {
                return at + BitOperations.TrailingZeroCount(~spaces);
            }
        }

        while (at < text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>How many ASCII digits the text starts with.</summary>
    public static int Digits(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && text[at] - (uint)'0' <= 9)
        {
            at++;
        }

        return at;
    }
}
