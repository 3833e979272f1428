using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>
/// A TextMe service in memory, for development and tests: it answers every operation by the rules that are known, and a test plays the rest of the
/// world.
/// </summary>
/// <remarks>
/// <code>
/// var emulator = new TextMeEmulator();
/// emulator.AddAccount("acme", credit: 100, senders: ["AcmeShop"]);
/// TextMeClient textMe = emulator.CreateClient("acme");
/// </code>
/// <para>Which rules are documented by the vendor and which are inferred is said at each operation, and in docs/emulator.md. Nothing leaves the
/// process. Safe for use by many calls at one time.</para>
/// </remarks>
public sealed partial class TextMeEmulator
{
    private readonly ServiceState _state;

    /// <summary>Creates a service without accounts.</summary>
    /// <param name="options">What the test decides; the defaults if <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public TextMeEmulator(TextMeEmulatorOptions? options = null)
    {
        options ??= new TextMeEmulatorOptions();
        options.Check();
        _state = new ServiceState(options);
    }

    /// <summary>Opens an account.</summary>
    /// <param name="username">Its username; case counts.</param>
    /// <param name="credit">Its credit, in messages; each recipient costs one.</param>
    /// <param name="money">Its money for messages to other countries, in shekels.</param>
    /// <param name="senders">The senders it has verified.</param>
    /// <param name="reseller">The account it is a sub-account of, which is a reseller from then on; or <see langword="null"/>.</param>
    /// <param name="isReseller">Whether it may have sub-accounts.</param>
    /// <param name="mailCredit">Its credit for mails.</param>
    /// <exception cref="ArgumentException">The username is empty or taken, there is no such reseller, or a credit is negative.</exception>
    public void AddAccount(
        string username,
        int credit = 0,
        decimal money = 0,
        IEnumerable<string>? senders = null,
        string? reseller = null,
        bool isReseller = false,
        decimal mailCredit = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentOutOfRangeException.ThrowIfNegative(credit);
        ArgumentOutOfRangeException.ThrowIfNegative(money);
        ArgumentOutOfRangeException.ThrowIfNegative(mailCredit);
        lock (_state.Gate)
        {
            Account? parent = reseller is null ? null : Find(reseller, nameof(reseller));
            Account account = _state.OpenAccount(username, parent) ?? throw new ArgumentException("The username is taken.", nameof(username));
            account.Credit = credit;
            account.Money = money;
            account.MailCredit = mailCredit;
            account.IsReseller = isReseller;
            foreach (string sender in senders ?? [])
            {
                account.Senders.Verify(sender);
            }

            if (parent is not null)
            {
                parent.IsReseller = true;
            }
        }
    }

    /// <summary>A client of an account, without a socket; every request and reply is written and read as over the network.</summary>
    /// <param name="username">The account. A token is made for it if it has none.</param>
    /// <param name="format">The format of requests and replies.</param>
    /// <param name="isTest">Whether the calls go to <c>/api/test</c>: they are answered alike and change nothing.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public TextMeClient CreateClient(string username, WireFormat format = WireFormat.Xml, bool isTest = false)
    {
        var endpoint = new TextMeApiEndpoint(CreateApi(FindOrCreateToken(username), isTest));
        return new TextMeClient(new InMemoryTransport(endpoint, format), username);
    }

    /// <summary>The service side of the contract for the calls of one caller, to be put behind a <see cref="TextMeApiEndpoint"/>.</summary>
    /// <param name="token">The token that the caller sends; <see langword="null"/> if it sends none.</param>
    /// <param name="isTest">Whether the calls change nothing, as those to <c>/api/test</c>.</param>
    public ITextMeApi CreateApi(string? token, bool isTest = false) => new EmulatedApi(_state, token, isTest);

    /// <summary>A token for a client of an account: the newest that is active, or one made for it.</summary>
    internal string FindOrCreateToken(string username)
    {
        lock (_state.Gate)
        {
            Account account = Find(username, nameof(username));
            return (account.Tokens.FindNewestActive(_state.Now) ?? _state.Mint(account)).Text;
        }
    }

    private Account Find(string username, string parameter)
    {
        ArgumentNullException.ThrowIfNull(username, parameter);
        return _state.FindAccount(username) ?? throw new ArgumentException("There is no such account.", parameter);
    }
}
