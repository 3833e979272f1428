using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextMe.Text;

internal ref partial struct Utf8Output
{
    /// <summary>Long text is taken in pieces of this many chars, whose worst case still fits in one chunk.</summary>
    private const int PieceLength = 2048;

    /// <summary>Writes text of any length, escaped.</summary>
    /// <exception cref="WireFormatException">The text holds a character that the wire cannot carry.</exception>
    /// <remarks>Optimised from its first call on: with a profile, the strings that come first would decide which lengths stay slow.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void WriteText<TEscape>(scoped ReadOnlySpan<char> text)
        where TEscape : struct, ITextEscape
    {
        int length = text.Length;
        if (length > PieceLength)
        {
            WriteLongText<TEscape>(text);
            return;
        }

        Ensure((length * TEscape.MaxBytesPerChar) + Utf8Transcoder.Slack);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref Next;
        nuint size = (uint)length;
        nuint plain;
        if (!Utf8Transcoder.Vectors)
        {
            plain = Utf8Transcoder.CopyPlain<TEscape>(ref source, size, ref target);
        }
        else if (size >= 16)
        {
            plain = Utf8Transcoder.CopyPlain16<TEscape>(ref source, size, ref target);
        }
        else if (size >= 8)
        {
            plain = Utf8Transcoder.TryCopyPlain8<TEscape>(ref source, size, ref target) ? size : 0;
        }
        else if (size >= 4)
        {
            plain = Utf8Transcoder.TryCopyPlain4<TEscape>(ref source, size, ref target) ? size : 0;
        }
        else
        {
            plain = Utf8Transcoder.CopyPlain<TEscape>(ref source, size, ref target);
        }

        _position += (int)plain;
        if (plain != size)
        {
            WriteRest<TEscape>(text, (int)plain);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteRest<TEscape>(scoped ReadOnlySpan<char> text, int start)
        where TEscape : struct, ITextEscape
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int written = Utf8Transcoder.Encode<TEscape>(ref Unsafe.Add(ref source, start), text.Length - start, ref Next);
        if (written < 0)
        {
            throw WireText.Unwritable(text);
        }

        _position += written;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongText<TEscape>(scoped ReadOnlySpan<char> text)
        where TEscape : struct, ITextEscape
    {
        for (int start = 0; start < text.Length;)
        {
            int length = Math.Min(PieceLength, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--; // its other half opens the next piece
            }

            Ensure((length * TEscape.MaxBytesPerChar) + Utf8Transcoder.Slack);
            ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            if (!TryWritePiece<TEscape>(ref Unsafe.Add(ref source, start), (uint)length))
            {
                throw WireText.Unwritable(text);
            }

            start += length;
        }
    }

    /// <summary>Plain text in the tight loop, the rest in the general one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private bool TryWritePiece<TEscape>(ref ushort source, nuint length)
        where TEscape : struct, ITextEscape
    {
        ref byte target = ref Next;
        nuint plain = Utf8Transcoder.Vectors && length >= 16 ? Utf8Transcoder.CopyPlain16<TEscape>(ref source, length, ref target) : 0;
        int rest = Utf8Transcoder.Encode<TEscape>(ref Unsafe.Add(ref source, plain), (int)(length - plain), ref Unsafe.Add(ref target, plain));
        if (rest < 0)
        {
            return false;
        }

        _position += (int)plain + rest;
        return true;
    }
}
