using System;
using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextMe.Text;

/// <summary>
/// An attempt at one row of a list, for generated code: it takes literals and short plain text into room set aside by a writer, and is either
/// committed whole or forgotten. A part that does not fit what it can do returns <see langword="false"/>; the caller then drops the row and writes
/// it part by part, which is always right.
/// </summary>
/// <remarks>
/// Kept in registers while a row is made, where a writer's position is a field in memory: that is all its advantage, and it nearly halves the time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Utf8Row
{
    /// <summary>What a row needs set aside for each text, beside its literals.</summary>
    public const int TextRoom = 16;

    /// <summary>What a row needs set aside for each number.</summary>
    public const int NumberRoom = 20;

    private const int ShortestText = 8;

    private readonly ref byte _start;
    private readonly int _room;
    private int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Utf8Row(ref byte start, int room, int length)
    {
        _start = ref start;
        _room = room;
        _length = length;
    }

    internal readonly int Length => _length;

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

    /// <summary>Takes XML element text of 8 to 16 plain ASCII characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteXmlText(string? value) => TryWriteText<XmlTextEscape>(value);

    /// <summary>Takes an XML attribute value of 8 to 16 plain ASCII characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteXmlAttributeText(string? value) => TryWriteText<XmlAttributeEscape>(value);

    /// <summary>Takes the content of a JSON string of 8 to 16 plain ASCII characters.</summary>
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

        int written = Format(value, ref Unsafe.Add(ref _start, _length), room);
        _length += written;
        return written > 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWriteText<TEscape>(string? value)
        where TEscape : struct, ITextEscape
    {
        if (!Utf8Transcoder.Vectors || value is null || (uint)(value.Length - ShortestText) > TextRoom - ShortestText || _length > _room - TextRoom)
        {
            return false;
        }

        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        if (!Utf8Transcoder.TryCopyPlain8<TEscape>(ref source, (nuint)value.Length, ref Unsafe.Add(ref _start, _length)))
        {
            return false;
        }

        _length += value.Length;
        return true;
    }

    /// <summary>Takes values and gives one back, so that the row itself stays in registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Format(long value, ref byte target, int room)
    {
        _ = Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref target, room), out int written);
        return written;
    }
}
