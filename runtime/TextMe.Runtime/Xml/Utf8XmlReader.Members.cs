using System.Runtime.CompilerServices;

namespace TextMe.Xml;

public ref partial struct Utf8XmlReader
{
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
}
