using System;
using System.Diagnostics.CodeAnalysis;
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
        int written = Utf8Transcoder.WriteInlined<TEscape>(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), length, ref Next);
        if (written < 0)
        {
            ThrowUnwritable(text);
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
            int written = Utf8Transcoder.Write<TEscape>(ref Unsafe.Add(ref source, start), length, ref Next);
            if (written < 0)
            {
                ThrowUnwritable(text);
            }

            _position += written;
            start += length;
        }
    }

    [DoesNotReturn]
    private static void ThrowUnwritable(scoped ReadOnlySpan<char> text) => throw WireText.Unwritable(text);
}
