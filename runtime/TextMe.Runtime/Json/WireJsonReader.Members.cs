using System;
using System.Runtime.CompilerServices;

namespace TextMe.Json;

public ref partial struct WireJsonReader
{
    private const string OneMember = "an object of one member";

    /// <summary>Whether the next value is an object; nothing is taken.</summary>
    public bool IsAtObject => Peek() == '{';

    /// <summary>The text of the first member of the object that follows, if it has this name; nothing is taken. Empty if it has not.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    public ReadOnlySpan<byte> PeekFirst(scoped ReadOnlySpan<byte> name)
    {
        if (_typeIsAccepted)
        {
            _typeIsAccepted = false;
            return default;
        }

        int position = _position;
        int depth = _depth;
        ReadOnlySpan<byte> text = IsAtObject && BeginObject() && TryName(name) ? ReadText() : default;
        _position = position;
        _depth = depth;
        return text;
    }

    /// <summary>Says that the type of the next object is settled: the next <see cref="PeekFirst"/> finds nothing.</summary>
    public void AcceptType() => _typeIsAccepted = true;

    /// <summary>Takes the start of an object that has one member, and the member's name, which says what the value is.</summary>
    /// <returns>The name, valid until the next call.</returns>
    /// <exception cref="WireFormatException">The value is no object, or an empty one.</exception>
    public ReadOnlySpan<byte> BeginChoice()
    {
        Peek();
        _valueStart = _position;
        return BeginObject() ? ReadName() : throw InvalidValue(OneMember);
    }

    /// <summary>Takes the end of that object.</summary>
    /// <exception cref="WireFormatException">Another member follows.</exception>
    public void EndChoice()
    {
        if (NextMember())
        {
            throw InvalidValue(OneMember, _position);
        }
    }

    /// <summary>Marks a member as seen.</summary>
    /// <param name="seen">What was seen so far.</param>
    /// <param name="bit">The member's bit.</param>
    /// <param name="path">The member, from the object it stands in.</param>
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
