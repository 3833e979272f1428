using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace TextMe.Text;

/// <summary>Makes UTF-8 of the bytes of another encoding, piece by piece, and refuses what the encoding does not have.</summary>
/// <param name="encoding">The encoding.</param>
/// <param name="table">Its characters, if it has one byte for each; else <see langword="null"/>.</param>
internal sealed class Utf8Conversion(SourceEncoding encoding, SingleByteTable? table)
{
    /// <summary>One byte of an encoding with a table, or two of UTF-16, become at most three of UTF-8.</summary>
    public const int MaxGrowth = 3;

    private const int UnitsAtOnce = 512;

    /// <summary>Converts as much as fits.</summary>
    /// <param name="source">Bytes from where the last call stopped.</param>
    /// <param name="utf8">Takes the result.</param>
    /// <param name="isEnd">Whether nothing follows the source.</param>
    /// <param name="read">Bytes converted. What is left is cut short, does not fit, or is invalid.</param>
    /// <param name="written">Bytes of the result.</param>
    /// <returns><see langword="false"/>: the byte behind those read is not of the encoding.</returns>
    public bool TryConvert(ReadOnlySpan<byte> source, Span<byte> utf8, bool isEnd, out int read, out int written) =>
        table is null ? TryConvertUnits(source, utf8, isEnd, out read, out written) : TryConvertBytes(table, source, utf8, out read, out written);

    private static bool TryConvertBytes(SingleByteTable table, ReadOnlySpan<byte> source, Span<byte> utf8, out int read, out int written)
    {
        read = 0;
        written = 0;
        while (read < source.Length && utf8.Length - written >= MaxGrowth)
        {
            ReadOnlySpan<byte> run = source.Slice(read, Math.Min(source.Length - read, utf8.Length - written));
            int ascii = run.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            ascii = ascii < 0 ? run.Length : ascii;
            run.Slice(0, ascii).CopyTo(utf8.Slice(written));
            read += ascii;
            written += ascii;
            while (read < source.Length && source[read] >= 0x80 && utf8.Length - written >= MaxGrowth)
            {
                if (!table.TryGet(source[read], out char character))
                {
                    return false;
                }

                Utf8.FromUtf16(new ReadOnlySpan<char>(in character), utf8.Slice(written), out _, out int length);
                read++;
                written += length;
            }
        }

        return true;
    }

    private bool TryConvertUnits(ReadOnlySpan<byte> source, Span<byte> utf8, bool isEnd, out int read, out int written)
    {
        read = 0;
        written = 0;
        Span<char> units = stackalloc char[UnitsAtOnce];
        while (source.Length - read >= 2)
        {
            int count = Math.Min((source.Length - read) / 2, UnitsAtOnce);
            source.Slice(read, count * 2).CopyTo(MemoryMarshal.AsBytes(units));
            if (BitConverter.IsLittleEndian != (encoding == SourceEncoding.Utf16LittleEndian))
            {
                Span<ushort> swapped = MemoryMarshal.Cast<char, ushort>(units.Slice(0, count));
                BinaryPrimitives.ReverseEndianness(swapped, swapped);
            }

            OperationStatus status = Utf8.FromUtf16(
                units.Slice(0, count), utf8.Slice(written), out int taken, out int length, replaceInvalidSequences: false, isFinalBlock: false);
            read += taken * 2;
            written += length;
            if (status == OperationStatus.InvalidData)
            {
                return false;
            }

            // Half a pair of surrogates is left; alone, or before the end, it never becomes a whole one.
            if (status == OperationStatus.DestinationTooSmall || taken == 0)
            {
                return status == OperationStatus.DestinationTooSmall || !isEnd;
            }
        }

        return !isEnd || read == source.Length;
    }
}
