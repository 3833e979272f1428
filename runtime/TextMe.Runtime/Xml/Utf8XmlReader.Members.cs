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

    /// <summary>
    /// The local name in <c>xsi:type</c> of the start tag the reader stands in, which says what stands in the place of a base type; empty without one.
    /// Nothing is taken.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<byte> TypeName
    {
        get
        {
            if (_position == _tagEnd || _typeIsAccepted)
            {
                _typeIsAccepted = false;
                return default;
            }

            int position = _position;
            ReadOnlySpan<byte> name = default;
            while (name.IsEmpty && ReadAttribute())
            {
                if (IsAttribute("type"u8, SchemaInstance))
                {
                    name = ReadAttributeText().Trim(" \t\r\n"u8);
                    name = name.Slice(name.IndexOf((byte)':') + 1);
                }
            }

            _position = position;
            _quote = 0;
            return name;
        }
    }

    /// <summary>Says that the type of the element is settled: the next <see cref="TypeName"/> is empty.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AcceptType() => _typeIsAccepted = true;

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
