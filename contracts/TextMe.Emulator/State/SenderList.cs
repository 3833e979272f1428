using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>The senders of one account: those that are verified, in that order, and those that wait for it.</summary>
internal sealed class SenderList
{
    private readonly List<string> _verified = [];
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Verified => _verified;

    /// <summary>Whether messages may come from a sender; a number is the same in each of its forms.</summary>
    public bool IsVerified(string sender) => _verified.Contains(Normalize(sender));

    public void Submit(string sender)
    {
        if (!IsVerified(sender))
        {
            _pending.Add(Normalize(sender));
        }
    }

    public void Verify(string sender)
    {
        _pending.Remove(Normalize(sender));
        if (!IsVerified(sender))
        {
            _verified.Add(Normalize(sender));
        }
    }

    /// <summary>Verifies a sender that was submitted; <see langword="false"/> if it was not.</summary>
    public bool TryConfirm(string sender)
    {
        bool isPending = _pending.Contains(Normalize(sender));
        if (isPending)
        {
            Verify(sender);
        }

        return isPending;
    }

    private static string Normalize(string sender) => PhoneNumber.TryParse(sender, out PhoneNumber? number) ? number.Value : sender;
}
