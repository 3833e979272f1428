using System;

namespace TextMe.Xml;

/// <summary>
/// What a reader has to know to go on with the next piece of a document. The start tags of the open elements stay at the start of the buffer, where
/// names and namespaces refer to them, and the piece follows them without a gap: together they read like a document of their own.
/// </summary>
internal sealed class XmlReaderState
{
    /// <summary>The first index in use: for the reader, a position of 0 is the start of a whole document.</summary>
    public const int FirstIndex = 1;

    private long[] _names = new long[16];
    private int[] _tagEnds = new int[16];

    /// <summary>The elements open.</summary>
    public int Open { get; private set; }

    public XmlNamespaces? Namespaces { get; set; }

    public bool RootSeen { get; set; }

    /// <summary>How much of the buffer is taken by the start tags of the open elements.</summary>
    public int ContextLength => Open == 0 ? FirstIndex : _tagEnds[Open - 1];

    public ReadOnlySpan<long> Names => _names.AsSpan(0, Open);

    /// <summary>Takes the elements that are open now, and moves the start tags of those among them that are new to the others.</summary>
    /// <param name="buffer">The buffer that the reader reads.</param>
    /// <param name="names">Start and length of each name.</param>
    public void Keep(Span<byte> buffer, ReadOnlySpan<long> names)
    {
        int oldLength = ContextLength;
        int length = FirstIndex;
        Reserve(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            long name = names[i];
            int tag = (int)(name >> 32) - 1;
            if (tag >= oldLength)
            {
                // What is in front of the new tags has been read and is no longer needed, so there is room for them.
                int end = XmlTagWalker.EndOfTag(buffer, tag + 1 + (int)name);
                int distance = tag - length;
                buffer[tag..end].CopyTo(buffer.Slice(length));
                Namespaces?.Move(i + 1, distance);
                _names[i] = name - ((long)distance << 32);
                _tagEnds[i] = end - distance;
            }

            length = _tagEnds[i];
        }

        Open = names.Length;
    }

    private void Reserve(int count)
    {
        if (count > _names.Length)
        {
            Array.Resize(ref _names, count * 2);
            Array.Resize(ref _tagEnds, count * 2);
        }
    }
}
