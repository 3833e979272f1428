using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

namespace TextMe.Emulator;

/// <summary>
/// The accounts of an emulated TextMe service and their tokens, in memory: what the real service keeps, with what its web console does.
/// </summary>
/// <remarks>
/// <para>Rules, from the vendor's documentation: an account has at most <see cref="MaxActiveTokens"/> active tokens, which work side by side; each is
/// named after the date and time of its creation and lives for <see cref="TokenLifetime"/>, fixed when it is made; a token belongs to one username; a
/// reseller acts for its sub-accounts with a token of its own.</para>
/// <para>Given a clock and a source of tokens of the test's own, every answer is determined. Safe for use by many calls at one time.</para>
/// </remarks>
public sealed class AccountService
{
    /// <summary>The most active tokens an account can have.</summary>
    public const int MaxActiveTokens = 5;

    private readonly object _gate = new();
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredToken> _tokens = new(StringComparer.Ordinal);
    private readonly TimeProvider _timeProvider;
    private readonly Func<string> _tokenSource;

    /// <summary>Creates a service without accounts.</summary>
    /// <param name="timeProvider">Says when tokens are made and when they expire; the system's clock if <see langword="null"/>.</param>
    /// <param name="tokenSource">
    /// Makes the text of each new token, a different one every time; random capital letters and digits, 26 as in the vendor's samples, if
    /// <see langword="null"/>.
    /// </param>
    public AccountService(TimeProvider? timeProvider = null, Func<string>? tokenSource = null)
    {
        _timeProvider = timeProvider ?? TimeProvider.System;
        _tokenSource = tokenSource ?? (static () => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 26));
    }

    /// <summary>How long a token lives: 730 days.</summary>
    public static TimeSpan TokenLifetime { get; } = TimeSpan.FromDays(730);

    /// <summary>Opens an account.</summary>
    /// <param name="username">Its username; case counts.</param>
    /// <param name="reseller">The account it is a sub-account of, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The username is empty or taken, or there is no such reseller.</exception>
    public void AddAccount(string username, string? reseller = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        lock (_gate)
        {
            Account? parent = reseller is null ? null : Find(reseller, nameof(reseller));
            if (!_accounts.TryAdd(username, new Account(username, parent)))
            {
                throw new ArgumentException("The username is taken.", nameof(username));
            }
        }
    }

    /// <summary>Makes a token as the web console does, which needs none to start from. Its text is shown this once.</summary>
    /// <param name="username">The account.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    /// <exception cref="InvalidOperationException">The account has <see cref="MaxActiveTokens"/> active tokens.</exception>
    public ApiToken CreateToken(string username)
    {
        lock (_gate)
        {
            Account account = Find(username, nameof(username));
            DateTimeOffset now = _timeProvider.GetUtcNow();
            return account.CountActive(now) < MaxActiveTokens
                ? Mint(account, now)
                : throw new InvalidOperationException($"The account has {MaxActiveTokens} active tokens; delete one.");
        }
    }

    /// <summary>Lists an account's tokens as the web console does: in order of creation, expired ones too, deleted ones not.</summary>
    /// <param name="username">The account.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public IReadOnlyList<TokenInfo> GetTokens(string username)
    {
        lock (_gate)
        {
            return [.. Find(username, nameof(username)).Tokens.Select(static token => token.Info)];
        }
    }

    /// <summary>Deletes a token as the web console does; from now on it is not valid.</summary>
    /// <param name="username">The account.</param>
    /// <param name="name">The token's name, of <see cref="GetTokens"/>.</param>
    /// <returns>Whether there was such a token.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public bool DeleteToken(string username, string name)
    {
        lock (_gate)
        {
            Account account = Find(username, nameof(username));
            return account.Remove(name) is { } removed && _tokens.Remove(removed.Text);
        }
    }

    /// <summary>
    /// Answers <c>getApiToken</c>. Checks and minting are one step, so that calls at one time cannot pass the bound on tokens together.
    /// </summary>
    /// <exception cref="ApiException">The call is refused.</exception>
    internal ApiToken GetApiToken(string? callerToken, ApiTokenRequest request)
    {
        lock (_gate)
        {
            DateTimeOffset now = _timeProvider.GetUtcNow();
            Account caller = Authenticate(callerToken, request.AdminUsername, now);
            Account target = Resolve(caller, request.Username);
            if (request.Action == TokenAction.Current)
            {
                return (target.FindNewestActive(now) ?? throw Refusal.NoCurrentToken()).ToReply();
            }

            return target.CountActive(now) < MaxActiveTokens ? Mint(target, now) : throw Refusal.TooManyTokens();
        }
    }

    private static bool ActsFor(Account caller, Account target) => target == caller || target.Reseller == caller;

    private Account Authenticate(string? callerToken, string username, DateTimeOffset now)
    {
        if (callerToken is null || !_tokens.TryGetValue(callerToken, out StoredToken? token))
        {
            throw Refusal.BadCredentials();
        }

        if (!token.IsActive(now))
        {
            throw Refusal.TokenExpired();
        }

        return token.Owner.Username == username ? token.Owner : throw Refusal.TokenMismatch();
    }

    private Account Resolve(Account caller, string username) =>
        _accounts.TryGetValue(username, out Account? target) && ActsFor(caller, target) ? target : throw Refusal.UnknownUsername();

    private ApiToken Mint(Account account, DateTimeOffset now)
    {
        string text = _tokenSource();
        StoredToken token = account.Add(text, now);
        if (!_tokens.TryAdd(text, token))
        {
            account.Remove(token.Info.Name);
            throw new InvalidOperationException("The source of tokens made the same one twice.");
        }

        return token.ToReply();
    }

    private Account Find(string username, string parameter) =>
        _accounts.TryGetValue(username, out Account? account) ? account : throw new ArgumentException("There is no such account.", parameter);
}
