using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;

namespace TextMe.Emulator;

/// <summary>All that the emulated service knows. Touched only under <see cref="Gate"/>.</summary>
internal sealed class ServiceState(TextMeEmulatorOptions options)
{
    private const string TokenAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredToken> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeliveryStatus> _outcomes = new(StringComparer.Ordinal);
    private long _nextId = options.FirstId;
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    public object Gate { get; } = new();

    public TextMeEmulatorOptions Options { get; } = options;

    public PushQueue Pushes { get; } = new(options.KeptMessages);

    /// <summary>The time. While a clock that was put back has not caught up it stands still: what was sent stays sent, what has expired is not valid again.</summary>
    public DateTimeOffset Now
    {
        get
        {
            DateTimeOffset now = Options.TimeProvider.GetUtcNow();
            return _latest = now > _latest ? now : _latest;
        }
    }

    public Account? FindAccount(string username) => _accounts.GetValueOrDefault(username);

    /// <summary>Opens an account; <see langword="null"/> if the username is taken.</summary>
    public Account? OpenAccount(string username, Account? reseller)
    {
        var account = new Account(username, reseller, Options.KeptMessages);
        return _accounts.TryAdd(username, account) ? account : null;
    }

    /// <summary>In order of their usernames.</summary>
    public IEnumerable<Account> SubAccountsOf(Account reseller) =>
        _accounts.Values.Where(account => account.Reseller == reseller).OrderBy(static account => account.Username, StringComparer.Ordinal);

    public StoredToken? FindToken(string text) => _tokens.GetValueOrDefault(text);

    public StoredToken Mint(Account account, string? text = null)
    {
        text ??= Options.TokenSource?.Invoke() ?? RandomNumberGenerator.GetString(TokenAlphabet, 26);
        if (_tokens.ContainsKey(text))
        {
            throw new InvalidOperationException("The source of tokens made the same one twice.");
        }

        return _tokens[text] = account.Tokens.Add(account, text, Now);
    }

    public bool DeleteToken(Account account, string name) => account.Tokens.Remove(name) is { } removed && _tokens.Remove(removed.Text);

    public string MakeCode() => Options.CodeSource?.Invoke() ?? RandomNumberGenerator.GetString("0123456789", 6);

    /// <summary>The id that is given next, after some more; nothing is given yet.</summary>
    public string PeekId(int after = 0) => (_nextId + after).ToString(CultureInfo.InvariantCulture);

    public string TakeId()
    {
        string id = PeekId();
        _nextId++;
        return id;
    }

    /// <summary>What becomes of messages to a number.</summary>
    public DeliveryStatus OutcomeOf(PhoneNumber phone) => _outcomes.GetValueOrDefault(phone.Value, DeliveredStatus);

    public void SetOutcome(PhoneNumber phone, DeliveryStatus outcome) => _outcomes[phone.Value] = outcome;

    /// <summary>102, what most live traffic has.</summary>
    private static DeliveryStatus DeliveredStatus { get; } = 102;
}
