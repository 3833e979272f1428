using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TextMe.Text;

namespace TextMe.Emulator;

/// <summary>One account. Only <see cref="AccountService"/> touches it, under its lock.</summary>
internal sealed class Account(string username, Account? reseller)
{
    private readonly List<StoredToken> _tokens = [];

    public string Username { get; } = username;

    /// <summary>The account that acts for this one.</summary>
    public Account? Reseller { get; } = reseller;

    /// <summary>In order of creation.</summary>
    public IReadOnlyList<StoredToken> Tokens => _tokens;

    public int CountActive(DateTimeOffset now) => _tokens.Count(token => token.IsActive(now));

    public StoredToken? FindNewestActive(DateTimeOffset now) => _tokens.FindLast(token => token.IsActive(now));

    public StoredToken Add(string text, DateTimeOffset now)
    {
        // The wire has no fractions of a second; what expires is what the reply says.
        DateTimeOffset createdAt = new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), now.Offset);
        var token = new StoredToken(this, text, new TokenInfo(NameFor(createdAt), createdAt, createdAt + AccountService.TokenLifetime));
        _tokens.Add(token);
        return token;
    }

    public StoredToken? Remove(string name)
    {
        StoredToken? token = _tokens.Find(candidate => candidate.Info.Name == name);
        if (token is not null)
        {
            _tokens.Remove(token);
        }

        return token;
    }

    // Documented: made from date and time, and unique. How it tells two tokens of one second apart is not, so this is ours.
    private string NameFor(DateTimeOffset createdAt)
    {
        string time = WireTime.InZone(createdAt, WireTime.Zone("Asia/Jerusalem")).ToString("dd-MM-yyyy HH:mm:ss", CultureInfo.InvariantCulture);
        string name = time;
        for (int next = 2; _tokens.Exists(token => token.Info.Name == name); next++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{time} ({next})");
        }

        return name;
    }
}
