using System;
using System.Runtime.CompilerServices;

namespace TextMe.Json;

/// <content>Objects, lists, null, and the white space between them.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Takes the value <c>null</c>.</summary>
    /// <returns><see langword="false"/>, with nothing taken, when another value is next.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNull() => Peek() == (byte)'n' && TryTake("null"u8);

    /// <summary>Takes the <c>{</c> of an object, and its <c>}</c> when it has no member.</summary>
    /// <returns><see langword="true"/> at the first member's name; <see langword="false"/> behind an empty object.</returns>
    /// <exception cref="WireFormatException">The value is no object, or one too many is open.</exception>
    public bool BeginObject()
    {
        if (Peek() != (byte)'{')
        {
            throw WrongValue("an object");
        }

        Enter();
        byte next = Peek();
        if (next == (byte)'"')
        {
            return true;
        }

        if (next != (byte)'}')
        {
            throw NotWellFormed("A member's name or '}' must stand here.", _position);
        }

        Leave();
        return false;
    }

    /// <summary>Takes what follows a member's value: a comma, or the object's <c>}</c>.</summary>
    /// <returns><see langword="true"/> at the next member's name; <see langword="false"/> behind the object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember()
    {
        byte next = Peek();
        if (next == (byte)',')
        {
            _position++;
            if (Peek() != (byte)'"')
            {
                ThrowNotWellFormed("A member's name must stand here.");
            }

            return true;
        }

        if (next != (byte)'}')
        {
            ThrowNotWellFormed("',' or '}' must stand here.");
        }

        Leave();
        return false;
    }

    /// <summary>
    /// Takes the <c>[</c> of a list, and its <c>]</c> when it is empty. Any other value is a list of one, as converters from XML write it.
    /// </summary>
    /// <param name="isArray">Whether there are brackets; if not, the value is the only item and <see cref="NextItem()"/> must not be called.</param>
    /// <returns><see langword="true"/> at the first item; <see langword="false"/> behind an empty array.</returns>
    /// <exception cref="WireFormatException">The value is <c>null</c>, or one array too many is open.</exception>
    public bool BeginList(out bool isArray)
    {
        byte next = Peek();
        isArray = next == (byte)'[';
        if (!isArray)
        {
            return next == (byte)'n' ? throw WrongValue("a list") : true;
        }

        Enter();
        if (Peek() != (byte)']')
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>Takes what follows an item of an array: a comma, or the <c>]</c>.</summary>
    /// <returns><see langword="true"/> at the next item; <see langword="false"/> behind the array.</returns>
    public bool NextItem()
    {
        byte next = Peek();
        if (next == (byte)',')
        {
            _position++;
            return true;
        }

        if (next != (byte)']')
        {
            ThrowNotWellFormed("',' or ']' must stand here.");
        }

        Leave();
        return false;
    }

    // Takes the bracket at the position.
    private void Enter()
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw LimitExceeded("objects and arrays open at one time", _limits.MaxDepth, _position);
        }

        _position++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Leave()
    {
        _depth--;
        _position++;
    }

    // The next byte that is not white space, not taken.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        ReadOnlySpan<byte> document = _document;
        int position = _position;
        if ((uint)position < (uint)document.Length && document[position] > (byte)' ')
        {
            return document[position];
        }

        return PeekBehindWhiteSpace();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte PeekBehindWhiteSpace()
    {
        SkipWhiteSpace();
        return _position < _document.Length ? _document[_position] : throw UnexpectedEnd();
    }

    private void SkipWhiteSpace() => _position += JsonScan.WhiteSpace(_document.Slice(_position));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTake(scoped ReadOnlySpan<byte> literal)
    {
        if (!_document.Slice(_position).StartsWith(literal))
        {
            return false;
        }

        _position += literal.Length;
        return true;
    }
}
