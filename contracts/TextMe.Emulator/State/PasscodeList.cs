using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>The one-time codes of one account, one for each number and app.</summary>
internal sealed class PasscodeList
{
    private readonly Dictionary<(string Phone, int AppId), Passcode> _codes = [];
    private readonly Queue<((string Phone, int AppId) Key, Passcode Code)> _order = new();

    public Passcode? Find((string Phone, int AppId) key) => _codes.GetValueOrDefault(key);

    /// <summary>Adds a code in the place of the one before, and forgets those that have expired: nobody can tell them from codes that never were.</summary>
    public void Add((string Phone, int AppId) key, Passcode code, DateTimeOffset now)
    {
        while (_order.TryPeek(out ((string Phone, int AppId) Key, Passcode Code) oldest) && oldest.Code.IsExpired(now))
        {
            _order.Dequeue();
            if (Find(oldest.Key) == oldest.Code)
            {
                _codes.Remove(oldest.Key);
            }
        }

        _codes[key] = code;
        _order.Enqueue((key, code));
    }

    public void Remove((string Phone, int AppId) key) => _codes.Remove(key);
}
