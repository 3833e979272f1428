using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TextMe.Emulator;

/// <summary>The tokens of one account.</summary>
internal sealed class TokenList
{
    private readonly List<StoredToken> _tokens = [];

    /// <summary>In order of creation, expired ones too.</summary>
    public IEnumerable<TokenInfo> Infos => _tokens.Select(static token => token.Info);

    public int CountActive(DateTimeOffset now) => _tokens.Count(token => token.IsActive(now));

    public StoredToken? FindNewestActive(DateTimeOffset now) => _tokens.FindLast(token => token.IsActive(now));

    public StoredToken Add(Account owner, string text, DateTimeOffset now)
    {
        // The wire has no fractions of a second; what expires is what the reply says.
        DateTimeOffset createdAt = new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), now.Offset);
        var token = new StoredToken(owner, text, new TokenInfo(NameFor(createdAt), createdAt, createdAt + TextMeEmulator.TokenLifetime));
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
        string time = TimeZoneInfo.ConvertTime(createdAt, IsraelTime.Zone).ToString("dd-MM-yyyy HH:mm:ss", CultureInfo.InvariantCulture);
        string name = time;
        for (int next = 2; _tokens.Exists(token => token.Info.Name == name); next++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{time} ({next})");
        }

        return name;
    }
}
