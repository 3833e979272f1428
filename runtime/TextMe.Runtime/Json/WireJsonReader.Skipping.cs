using System;

namespace TextMe.Json;

/// <content>Values that nothing reads.</content>
public ref partial struct WireJsonReader
{
    private const int LevelsPerWord = 64;

    /// <summary>
    /// The name of a member of the outermost object that the reader of a reply handles apart (for example <c>status</c>): unknown to the type, but it
    /// may stand only once.
    /// </summary>
    public ReadOnlySpan<byte> Envelope
    {
        set => _envelope = value;
    }

    /// <summary>Takes the value of a member that the type does not know, whatever it is. It is checked as any other, without recursion.</summary>
    /// <param name="name">What <see cref="ReadName"/> returned.</param>
    /// <exception cref="WireFormatException">The value is not well formed or too deep, or it is the second <see cref="Envelope"/>.</exception>
    public void SkipUnknown(scoped ReadOnlySpan<byte> name)
    {
        if (!TrySkipEnvelope(name))
        {
            SkipValue();
        }
    }

    /// <summary>Takes the value of the <see cref="Envelope"/>, which a type that keeps what it does not know does not keep.</summary>
    /// <param name="name">What <see cref="ReadName"/> returned.</param>
    /// <returns><see langword="false"/>, with nothing taken, for any other member.</returns>
    /// <exception cref="WireFormatException">The value is not well formed or too deep, or it is the second <see cref="Envelope"/>.</exception>
    public bool TrySkipEnvelope(scoped ReadOnlySpan<byte> name)
    {
        if (_depth != 1 || _envelope.IsEmpty || !name.SequenceEqual(_envelope))
        {
            return false;
        }

        if (_envelopeSeen)
        {
            throw DuplicateMember(ShownName.Of(name));
        }

        _envelopeSeen = true;
        SkipValue();
        return true;
    }

    internal readonly int MaxDepth => _limits.MaxDepth;

    // A value of any kind as it stands, checked.
    internal ReadOnlySpan<byte> TakeValue()
    {
        Peek();
        int start = _position;
        SkipValue();
        return _document[start.._position];
    }

    private void SkipValue()
    {
        int outer = _depth;

        // One bit for each level open since: whether it is an object. Only raised limits need more than one word.
        ulong objects = 0;
        ulong[]? outerWords = null;
        while (true)
        {
            if (SkipStart(out bool isObject))
            {
                int level = _depth - outer - 1;
                if (level > 0 && level % LevelsPerWord == 0)
                {
                    Push(ref outerWords, (level / LevelsPerWord) - 1, objects);
                }

                objects = (objects << 1) | (isObject ? 1u : 0u);
                continue;
            }

            // Behind a value: close what ends here.
            while (true)
            {
                if (_depth == outer)
                {
                    return;
                }

                bool inObject = (objects & 1) != 0;
                if (inObject ? NextMember() : NextItem())
                {
                    if (inObject)
                    {
                        TakeRawName(out _);
                    }

                    break;
                }

                int closed = _depth - outer;
                objects = closed > 0 && closed % LevelsPerWord == 0 ? outerWords![(closed / LevelsPerWord) - 1] : objects >> 1;
            }
        }
    }

    // Takes a single or empty value: false. Or the start of an object, with its first name, or of an array: true.
    private bool SkipStart(out bool isObject)
    {
        isObject = false;
        switch (Peek())
        {
            case (byte)'"':
                TakeRawText(out _);
                return false;
            case (byte)'{':
                isObject = BeginObject();
                if (isObject)
                {
                    TakeRawName(out _);
                }

                return isObject;
            case (byte)'[':
                return BeginList(out _);
            case (byte)'n' when TryTake("null"u8):
                return false;
            default:
                TakeToken("a value");
                return false;
        }
    }

    private static void Push(ref ulong[]? words, int index, ulong word)
    {
        if (words is null || index >= words.Length)
        {
            Array.Resize(ref words, Math.Max(4, index * 2));
        }

        words[index] = word;
    }
}
