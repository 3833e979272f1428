using System;

namespace TextMe.Json;

/// <content>
/// Values without text, for types that take them as not given: see <see cref="WireContractAttribute.EmptyAsMissing"/>. Each member takes nothing and returns
/// <see langword="false"/> for any other value.
/// </content>
public ref partial struct WireJsonReader
{
    /// <summary>Takes <c>null</c> or an empty string in the place of a list.</summary>
    public bool TryEmptyList() => Peek() is (byte)'"' or (byte)'n' && (TryTake("\"\""u8) || TryTake("null"u8));

    /// <summary>Takes <c>null</c>, an empty string or <c>[]</c> in the place of an object: PHP writes an object that is empty as an array.</summary>
    /// <exception cref="WireFormatException">One array too many is open.</exception>
    public bool TryEmptyObject() => TryEmptyList() || TryEmptyArray();

    /// <summary>
    /// Takes the same in the place of a single value, or the object that converters from XML write for an element without text: <c>{}</c>, <c>{"_":""}</c> and
    /// <c>{"$":{…}}</c>.
    /// </summary>
    /// <exception cref="WireFormatException">The object is not well formed, or one too many is open.</exception>
    public bool TryEmptyText() => TryEmptyObject() || (IsAtObject && TryTextlessObject());

    private bool TryEmptyArray()
    {
        if (Peek() != (byte)'[')
        {
            return false;
        }

        int position = _position;
        int depth = _depth;
        if (!BeginList(out _))
        {
            return true;
        }

        _position = position;
        _depth = depth;
        return false;
    }

    private bool TryTextlessObject()
    {
        int position = _position;
        int depth = _depth;
        bool isEmpty = true;
        for (bool more = BeginObject(); more; more = NextMember())
        {
            ReadOnlySpan<byte> name = TakeRawName(out _);
            if (!IsTextName(name))
            {
                isEmpty &= name is [(byte)'$'];
                SkipValue();
            }
            else if (TryEmptyObject())
            {
                EndWrapped();
                return true;
            }
            else
            {
                isEmpty = false;
                break;
            }
        }

        if (!isEmpty)
        {
            _position = position;
            _depth = depth;
        }

        return isEmpty;
    }
}
