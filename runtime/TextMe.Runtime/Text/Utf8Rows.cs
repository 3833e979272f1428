using System;
using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextMe.Text;

/// <summary>
/// The items of a list, for generated code: rows of literals and plain values go one behind the other into what room the writer has. A row is either
/// ended or forgotten: a part that does not fit, or is not what it can do, returns <see langword="false"/>; the caller then gives the rows back to the
/// writer and writes that item part by part, which is always right.
/// </summary>
/// <remarks>
/// Kept in registers over all rows, where a writer's position is a field in memory: that is all its advantage, and it nearly halves the time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Utf8Rows
{
    /// <summary>The levels below a row's own element or object that it may have; where they would be too deep there are no rows.</summary>
    internal const int MostLevels = 1;

    private const int ShortText = 8;
    private const int LongText = 16;

    // Where it starts and how much room there is; the bytes taken, and those of them that are part of ended rows.
    private readonly ref byte _start;
    private readonly int _room;
    private int _length;
    private int _ended;

    /// <param name="written">Begins with the last byte that the writer has written, behind which the rows go; empty for no room.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Utf8Rows(Span<byte> written)
    {
        _start = ref MemoryMarshal.GetReference(written);
        _room = written.Length;
        _length = _ended = 1;
    }

    /// <summary>The bytes of the rows that were ended.</summary>
    internal readonly int Length => _ended - 1;

    /// <summary>Takes bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteRaw(scoped ReadOnlySpan<byte> literal)
    {
        if (_length > _room - literal.Length)
        {
            return false;
        }

        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref _start, _length), ref MemoryMarshal.GetReference(literal), (uint)literal.Length);
        _length += literal.Length;
        return true;
    }

    /// <summary>Takes the comma between the items of a JSON list: none when the byte before is <c>[</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteItemSeparator()
    {
        if (_length >= _room)
        {
            return false;
        }

        if (Unsafe.Add(ref _start, _length - 1) != '[')
        {
            Unsafe.Add(ref _start, _length++) = (byte)',';
        }

        return true;
    }

    /// <summary>Takes the text of an XML element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteXmlText(string? value) => TryWriteText<XmlTextEscape>(value);

    /// <summary>Takes the value of an XML attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteXmlAttributeText(string? value) => TryWriteText<XmlAttributeEscape>(value);

    /// <summary>Takes the content of a JSON string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteJsonText(string? value) => TryWriteText<JsonTextEscape>(value);

    /// <summary>Takes a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteValue(long value)
    {
        int room = _room - _length;
        if ((ulong)value < 10 && room > 0)
        {
            Unsafe.Add(ref _start, _length++) = (byte)('0' + value);
            return true;
        }

        int written = Format(value, ref Unsafe.Add(ref _start, _length), Math.Max(room, 0));
        _length += written;
        return written > 0;
    }

    /// <summary>Ends the row. Whatever is taken behind it belongs to the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnd()
    {
        _ended = _length;
        return true;
    }

    // Nearly all texts of rows are plain and of this length: they cost no call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteText<TEscape>(string? value)
        where TEscape : struct, ITextEscape
    {
        if (value is null)
        {
            return false;
        }

        ref ushort source = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in value.GetPinnableReference()));
        if (Utf8Transcoder.Vectors
            && (uint)(value.Length - ShortText) <= LongText - ShortText
            && _length <= _room - LongText
            && Utf8Transcoder.TryCopyPlain8<TEscape>(ref source, (nuint)value.Length, ref Unsafe.Add(ref _start, _length)))
        {
            _length += value.Length;
            return true;
        }

        int written = WriteOther<TEscape>(ref source, value.Length, ref Unsafe.Add(ref _start, _length), _room - _length);
        _length += Math.Max(written, 0);
        return written >= 0;
    }

    /// <summary>Takes values and gives one back, so that the rows themselves stay in registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Format(long value, ref byte target, int room)
    {
        _ = Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref target, room), out int written);
        return written;
    }

    /// <summary>The same for a text that is not short and plain; -1 when it does not fit or cannot be carried.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int WriteOther<TEscape>(ref ushort source, int length, ref byte target, int room)
        where TEscape : struct, ITextEscape
    {
        if (room < ((long)length * TEscape.MaxBytesPerChar) + Utf8Transcoder.Slack)
        {
            return -1;
        }

        return length is >= ShortText and < LongText
            ? Utf8Transcoder.Encode<TEscape>(ref source, length, ref target)
            : Utf8Transcoder.WriteInlined<TEscape>(ref source, length, ref target);
    }
}
