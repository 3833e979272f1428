using System;

namespace TextMe.Text;

/// <summary>How a block of one- and two-byte characters is laid out. Apart from the decoder, so that a program that reads ASCII alone never makes the tables.</summary>
internal static class ShortTextLayouts
{
    /// <summary>The bytes of a block.</summary>
    public const int Block = 8;

    /// <summary>The shuffle indexes of one mask.</summary>
    public const int Size = 16;

    // From the mask of the continuation bytes.
    static ShortTextLayouts()
    {
        for (int mask = 0; mask < 256; mask++)
        {
            Fill(mask);
        }
    }

    /// <summary>By mask: shuffle indexes, giving 16-bit lanes of (ASCII, 0) or (continuation, lead).</summary>
    public static readonly byte[] Shuffles = new byte[256 * Size];

    /// <summary>By mask: bytes taken &lt;&lt; 4 | characters; 0: no text of one- and two-byte characters looks like that.</summary>
    public static readonly byte[] Progress = new byte[256];

    private static void Fill(int mask)
    {
        Span<byte> layout = Shuffles.AsSpan(mask * Size, Size);
        layout.Fill(0x80);
        int taken = 0;
        int characters = 0;

        // The last byte may be a lead: it is left to the next block.
        while (taken < Block - 1)
        {
            if (IsContinuation(taken))
            {
                return;
            }

            bool pair = IsContinuation(taken + 1);
            layout[2 * characters] = (byte)(pair ? taken + 1 : taken);
            layout[(2 * characters) + 1] = pair ? (byte)taken : (byte)0x80;
            characters++;
            taken += pair ? 2 : 1;
        }

        Progress[mask] = (byte)((taken << 4) | characters);

        bool IsContinuation(int index) => ((mask >> index) & 1) != 0;
    }
}
