using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextMe.Text;

/// <content>Plain text, which is narrowed and checked at one time; most text is nothing else.</content>
internal static partial class Utf8Transcoder
{
    /// <summary>Writes any text. Returns the bytes written, or -1 when it holds a character that the wire cannot carry.</summary>
    /// <remarks>Optimised from its first call on: with a profile, the strings that come first would decide which lengths stay slow.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static int Write<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape => WriteInlined<TEscape>(ref source, length, ref target);

    /// <inheritdoc cref="Write"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteInlined<TEscape>(ref ushort source, int length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        nuint size = (uint)length;
        nuint plain;
        if (!Vectors || size < 4)
        {
            plain = CopyPlain<TEscape>(ref source, size, ref target);
        }
        else if (size >= 16)
        {
            plain = CopyPlain16<TEscape>(ref source, size, ref target);
        }
        else if (size >= 8)
        {
            plain = TryCopyPlain8<TEscape>(ref source, size, ref target) ? size : 0;
        }
        else
        {
            plain = TryCopyPlain4<TEscape>(ref source, size, ref target) ? size : 0;
        }

        if (plain == size)
        {
            return length;
        }

        int rest = Encode<TEscape>(ref Unsafe.Add(ref source, plain), length - (int)plain, ref Unsafe.Add(ref target, plain));
        return rest < 0 ? rest : (int)plain + rest;
    }

    /// <summary>Copies 16 chars and more as long as all are plain; returns how many are done.</summary>
    /// <remarks>The last block overlaps the one before it, so that there is no loop over a tail and nothing is written behind the text.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint CopyPlain16<TEscape>(ref ushort source, nuint length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        nuint last = length - 16;
        nuint done = 0;
        while (true)
        {
            Vector128<byte> block = Narrow(ref source, done, done + 8);
            if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
            {
                return done;
            }

            block.StoreUnsafe(ref target, done);
            if (done == last)
            {
                return length;
            }

            done = Math.Min(done + 16, last);
        }
    }

    /// <summary>Copies 8 to 16 chars when all are plain; writes nothing otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyPlain8<TEscape>(ref ushort source, nuint length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        Vector128<byte> block = Narrow(ref source, 0, length - 8);
        if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref target, block.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 8), block.AsUInt64().GetElement(1));
        return true;
    }

    /// <summary>Copies 4 to 8 chars when all are plain; writes nothing otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyPlain4<TEscape>(ref ushort source, nuint length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        Vector128<ushort> chars = Vector128.Create(Read4(ref source), Read4(ref Unsafe.Add(ref source, length - 4))).AsUInt16();
        Vector128<byte> block = Simd.Narrow(chars, chars);
        if (TextEscape.Classify<TEscape>(block) != Vector128<byte>.Zero)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref target, block.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - 4), block.AsUInt32().GetElement(1));
        return true;
    }

    /// <summary>Copies chars one by one up to the first that is not plain; returns how many are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint CopyPlain<TEscape>(ref ushort source, nuint length, ref byte target)
        where TEscape : struct, ITextEscape
    {
        nuint done = 0;
        for (; done < length; done++)
        {
            uint value = Unsafe.Add(ref source, done);
            if (!TEscape.IsPlain(value))
            {
                break;
            }

            Unsafe.Add(ref target, done) = (byte)value;
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, nuint lower, nuint upper) =>
        Simd.Narrow(Vector128.LoadUnsafe(ref source, lower), Vector128.LoadUnsafe(ref source, upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read4(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));
}
