using System;
using System.Runtime.CompilerServices;

namespace TextMe.Json;

/// <content>Names of members.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Takes the name and the colon at the position, if it is this name.</summary>
    /// <param name="name">The name in its quotes with the colon, for example <c>"status":</c>.</param>
    /// <returns>
    /// <see langword="false"/>, with nothing taken, when another name is next; a name that is written with escapes is left to <see cref="ReadName"/>.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryName(scoped ReadOnlySpan<byte> name)
    {
        if (TryTake(name))
        {
            return true;
        }

        // Only white space where the colon would be leaves a chance; other names, that is absent members, cost no call.
        int colon = _position + name.Length - 1;
        return (uint)colon < (uint)_document.Length && _document[colon] <= (byte)' ' && TryNameBeforeWhiteSpace(name);
    }

    /// <summary>Takes any name and its colon.</summary>
    /// <returns>The name without quotes and escapes, valid until the next call.</returns>
    /// <exception cref="WireFormatException">There is no name, or it is not well formed.</exception>
    public ReadOnlySpan<byte> ReadName()
    {
        ReadOnlySpan<byte> raw = TakeRawName(out bool escaped);
        return escaped ? Unescape(raw) : raw;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryNameBeforeWhiteSpace(scoped ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = _document.Slice(_position);
        if (!rest.StartsWith(name[..^1]))
        {
            return false;
        }

        int colon = name.Length - 1 + JsonScan.WhiteSpace(rest.Slice(name.Length - 1));
        if (colon >= rest.Length || rest[colon] != (byte)':')
        {
            return false;
        }

        _position += colon + 1;
        return true;
    }

    // The name as it stands between the quotes, checked; takes the colon too.
    private ReadOnlySpan<byte> TakeRawName(out bool escaped)
    {
        if (Peek() != (byte)'"')
        {
            throw NotWellFormed("A member's name must stand here.", _position);
        }

        ReadOnlySpan<byte> raw = TakeRawText(out escaped);
        if (Peek() != (byte)':')
        {
            throw NotWellFormed("':' must stand here.", _position);
        }

        _position++;
        return raw;
    }
}
