using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextMe.Text;

internal ref partial struct Utf8Output
{
    /// <summary>Long text is taken in pieces of this many chars, whose worst case still fits in one chunk.</summary>
    private const int PieceLength = 2048;

    /// <summary>So many texts of a process are written one char at a time, if they are plain.</summary>
    /// <remarks>Fewer than the calls after which .NET begins to take a profile of a caller, which should not show them.</remarks>
    private const int FirstTexts = 24;

    /// <summary>The longest of these.</summary>
    private const int FirstTextLength = 64;

    // Counted by many threads at a time, and then not exactly.
    private static int s_texts;

    /// <summary>Writes text of any length, escaped.</summary>
    /// <exception cref="WireFormatException">The text holds a character that the wire cannot carry.</exception>
    /// <remarks>The vectorised way is dear to compile, a third of a first round trip: whoever writes but a few plain texts does without it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText<TEscape>(scoped ReadOnlySpan<char> text)
        where TEscape : struct, ITextEscape
    {
        if (s_texts >= FirstTexts || !TryWriteFirstText<TEscape>(text))
        {
            WriteAnyText<TEscape>(text);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool TryWriteFirstText<TEscape>(scoped ReadOnlySpan<char> text)
        where TEscape : struct, ITextEscape
    {
        s_texts++;
        if (text.Length > FirstTextLength)
        {
            return false;
        }

        Ensure(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!TEscape.IsPlain(text[i]))
            {
                return false;
            }

            Unsafe.Add(ref Next, i) = (byte)text[i];
        }

        _position += text.Length;
        return true;
    }

    /// <remarks>Optimised from its first call on: with a profile, the strings that come first would decide which lengths stay slow.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void WriteAnyText<TEscape>(scoped ReadOnlySpan<char> text)
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
