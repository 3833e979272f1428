using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TextMe.Text;

/// <summary>Vector operations that .NET has only from 9 or 10 on in a portable form.</summary>
internal static class Simd
{
    /// <summary>Looks up each index in a table of 16; an index is below 16, or 0x80, which gives 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Shuffle(Vector128<byte> table, Vector128<byte> index)
    {
        if (Ssse3.IsSupported)
        {
            return Ssse3.Shuffle(table, index);
        }

        return AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(table, index) : Vector128.Shuffle(table, index);
    }

    /// <summary>Narrows 16 chars to 16 bytes; a char that is not ASCII becomes 0 or a byte of 0x80 and up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16());
        }

        if (AdvSimd.IsSupported)
        {
            return AdvSimd.ExtractNarrowingSaturateUpper(AdvSimd.ExtractNarrowingSaturateLower(lower), upper);
        }

        Vector128<ushort> limit = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(Vector128.Min(lower, limit), Vector128.Min(upper, limit));
    }
}
