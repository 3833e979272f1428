using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>The numbers that an account sends nothing to, with when each was blocked first.</summary>
internal sealed class BlockList
{
    private readonly Dictionary<string, DateTimeOffset> _numbers = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, DateTimeOffset>> Numbers => _numbers;

    public bool Contains(PhoneNumber phone) => _numbers.ContainsKey(phone.Value);

    /// <summary>Blocks a number; <see langword="false"/> if it is blocked already, which keeps its date.</summary>
    public bool Add(PhoneNumber phone, DateTimeOffset now) => _numbers.TryAdd(phone.Value, now);

    public bool Remove(PhoneNumber phone) => _numbers.Remove(phone.Value);
}
