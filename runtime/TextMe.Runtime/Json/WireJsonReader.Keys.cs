using System;

namespace TextMe.Json;

/// <content>Objects whose members' names are the keys of a dictionary.</content>
public ref partial struct WireJsonReader
{
    /// <summary>Takes a key and its colon.</summary>
    /// <exception cref="WireFormatException">There is no name, or it is not well formed.</exception>
    public string ReadKey()
    {
        ReadOnlySpan<byte> raw = TakeRawName(out bool escaped);
        return escaped ? JsonEscape.DecodeString(raw) : Decode(raw);
    }

    /// <summary>The failure for a key that stands again; to be thrown right behind its second value.</summary>
    public readonly Exception DuplicateKey(string key)
        => At(WireError.DuplicateMember, $"The key '{ShownName.Of(key)}' may stand only once.", _position);
}
