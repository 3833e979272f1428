using System;

namespace TextMe.Emulator;

/// <summary>A token with its text. A class, not a record: a record's <c>ToString</c> would print the text.</summary>
internal sealed class StoredToken(Account owner, string text, TokenInfo info)
{
    public Account Owner { get; } = owner;

    public string Text { get; } = text;

    public TokenInfo Info { get; } = info;

    public bool IsActive(DateTimeOffset now) => now < Info.ExpiresAt;

    public ApiToken ToReply() => new() { Token = Text, ExpiresAt = ServiceTime.ToSecond(Info.ExpiresAt) };

    /// <summary>What a test call that would make a token is answered with: none is made, and this one is not valid.</summary>
    public static ApiToken Sample(DateTimeOffset now) => new() { Token = new string('0', 26), ExpiresAt = ServiceTime.ToSecond(now + TextMeEmulator.TokenLifetime) };
}
