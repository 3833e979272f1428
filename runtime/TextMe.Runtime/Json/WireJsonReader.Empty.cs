namespace TextMe.Json;

/// <content>Values without text, for types that take them as not given: see <see cref="WireContractAttribute.EmptyAsMissing"/>.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Takes <c>null</c> or an empty string.</summary>
    /// <param name="isText">Whether a single value is expected, which xml2js may have wrapped: <c>{"_":""}</c> is empty, too.</param>
    /// <returns><see langword="false"/>, with nothing taken, for any other value.</returns>
    /// <exception cref="WireFormatException">The object around the value is not well formed.</exception>
    public bool TryEmpty(bool isText)
    {
        if (Peek() != (byte)'{')
        {
            return TryTake("\"\""u8) || TryTake("null"u8);
        }

        return isText && TryWrappedEmpty();
    }

    private bool TryWrappedEmpty()
    {
        int position = _position;
        int depth = _depth;
        for (bool more = BeginObject(); more; more = NextMember())
        {
            if (!IsTextName(TakeRawName(out _)))
            {
                SkipValue();
                continue;
            }

            if (TryEmpty(isText: false))
            {
                EndWrapped();
                return true;
            }

            break;
        }

        _position = position;
        _depth = depth;
        return false;
    }
}
