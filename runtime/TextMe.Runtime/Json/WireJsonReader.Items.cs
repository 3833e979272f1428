using System;

namespace TextMe.Json;

/// <content>Items of a list that may stand in any shape: see <see cref="LenientListAttribute"/>.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Goes to the first item of the list that is the next value.</summary>
    /// <param name="nesting">What is entered on the way to the items.</param>
    /// <returns><see langword="false"/>: there is none; the value was taken.</returns>
    /// <exception cref="WireFormatException">The value is not well formed, or a bound is exceeded.</exception>
    public bool BeginItems(scoped ref JsonNesting nesting) => TryEnterItem(ref nesting) || NextItem(ref nesting);

    /// <summary>Goes from behind an item to the next one.</summary>
    /// <param name="nesting">What is open around the items.</param>
    /// <returns><see langword="false"/>: there is none; the value that is the list was taken.</returns>
    /// <exception cref="WireFormatException">The value is not well formed, or a bound is exceeded.</exception>
    public bool NextItem(scoped ref JsonNesting nesting)
    {
        while (nesting.Level > 0)
        {
            if (!(nesting.IsInObject ? NextMember() : NextItem()))
            {
                nesting.Leave();
            }
            else if (TryEnterItem(ref nesting))
            {
                return true;
            }
        }

        return false;
    }

    // Enters what stands around the next item; false when what stands there holds none and was taken, or its start was.
    private bool TryEnterItem(scoped ref JsonNesting nesting)
    {
        while (true)
        {
            // Attributes, as xml2js writes them, are none.
            if (nesting.IsInObject && TakeRawName(out _) is [(byte)'$'])
            {
                SkipValue();
                return false;
            }

            byte next = Peek();
            if (next == (byte)'{' ? !IsAroundItems(nesting) : next != (byte)'[')
            {
                bool isNothing = (nesting.Level == 0 && TryTake("false"u8)) || (nesting.DropsEmpty && TryEmptyList());
                return !isNothing;
            }

            if (nesting.Level == JsonNesting.MostLevels)
            {
                throw LimitExceeded("objects and arrays around an item", JsonNesting.MostLevels, _position);
            }

            bool isObject = next == (byte)'{';
            if (!(isObject ? BeginObject() : BeginList(out _)))
            {
                return false;
            }

            nesting.Enter(isObject);
        }
    }

    // Of an object: whether it holds items, and is none itself.
    private bool IsAroundItems(scoped in JsonNesting nesting)
    {
        if (!nesting.IsOfObjects || nesting.IsInArray)
        {
            return !nesting.IsOfObjects;
        }

        int position = _position;
        int depth = _depth;
        bool isAround = !BeginObject() || TakeRawName(out _).SequenceEqual(nesting.Item) || Peek() is (byte)'{' or (byte)'[';
        _position = position;
        _depth = depth;
        return isAround;
    }
}
