using System;

namespace TextMe.Emulator;

/// <summary>A one-time code that was sent and may be entered.</summary>
internal sealed class Passcode(string code, int tries, DateTimeOffset expiresAt)
{
    private int _triesLeft = tries;

    /// <summary>Whether what a person entered is the code, in time and within the tries.</summary>
    public bool Accepts(string entered, DateTimeOffset now) => _triesLeft > 0 && !IsExpired(now) && entered == code;

    public bool IsExpired(DateTimeOffset now) => now >= expiresAt;

    /// <summary>Uses up a try.</summary>
    public void UseTry() => _triesLeft--;
}
