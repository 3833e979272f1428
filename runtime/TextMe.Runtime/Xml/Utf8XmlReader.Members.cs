using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TextMe.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// The namespace of the element entered last, whose children share it unless they have one of their own; empty: none. To be asked before its content is
    /// read.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly ReadOnlySpan<byte> ContentNamespace => _namespaces is null ? default : ResolveContentNamespace();

    /// <summary>Marks a member as seen.</summary>
    /// <param name="seen">What was seen so far.</param>
    /// <param name="bit">The member's bit.</param>
    /// <param name="path">The member, from the element it stands in.</param>
    /// <exception cref="WireFormatException">It was seen before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Once(ref ulong seen, ulong bit, string path)
    {
        if ((seen & bit) != 0)
        {
            throw DuplicateMember(path);
        }

        seen |= bit;
    }

    private readonly ReadOnlySpan<byte> ResolveContentNamespace()
    {
        int start = (int)(InnermostName >> 32);
        return ElementNamespace(start, Innermost.IndexOf((byte)':') + 1);
    }
}
