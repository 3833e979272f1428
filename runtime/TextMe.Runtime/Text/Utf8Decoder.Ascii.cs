using System;
#if NET9_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#else
using System.Text;
#endif

namespace TextMe.Text;

/// <content>Text that a scan has found to be ASCII: the length of the string is known, so one pass makes it.</content>
internal static partial class Utf8Decoder
{
#if NET9_0_OR_GREATER
    /// <summary>The string of bytes that are known to be ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string DecodeAscii(ReadOnlySpan<byte> ascii) => ascii.IsEmpty
        ? ""
        : string.Create(ascii.Length, ascii, static (characters, bytes) => Widen(characters, bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(Span<char> destination, ReadOnlySpan<byte> source)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref ushort to = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(destination));
        int length = source.Length;
        if (length >= 16)
        {
            // The last block overlaps the one before it, so there is no tail.
            nuint last = (nuint)length - 16;
            for (nuint i = 0; ; i = Math.Min(i + 16, last))
            {
                Vector128<byte> bytes = Vector128.LoadUnsafe(ref from, i);
                Vector128.WidenLower(bytes).StoreUnsafe(ref to, i);
                Vector128.WidenUpper(bytes).StoreUnsafe(ref to, i + 8);
                if (i == last)
                {
                    return;
                }
            }
        }

        if (length >= 8)
        {
            WidenEight(source).StoreUnsafe(ref to);
            WidenEight(source.Slice(length - 8)).StoreUnsafe(ref to, (nuint)length - 8);
            return;
        }

        for (int i = 0; i < length; i++)
        {
            destination[i] = (char)source[i];
        }
    }

    private static Vector128<ushort> WidenEight(ReadOnlySpan<byte> source) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(source)).AsByte());
#else
    /// <summary>The string of bytes that are known to be ASCII.</summary>
    public static string DecodeAscii(ReadOnlySpan<byte> ascii) => Encoding.Latin1.GetString(ascii);
#endif
}
