using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>One account and all it has. Touched only under the lock of the <see cref="ServiceState"/>.</summary>
internal sealed class Account(string username, Account? reseller, int keptMessages)
{
    public string Username { get; } = username;

    /// <summary>The account that this one is a sub-account of.</summary>
    public Account? Reseller { get; } = reseller;

    /// <summary>Whether it may have sub-accounts.</summary>
    public bool IsReseller { get; set; }

    /// <summary>In messages.</summary>
    public long Credit { get; set; }

    /// <summary>In mails.</summary>
    public decimal MailCredit { get; set; }

    /// <summary>In shekels.</summary>
    public decimal Money { get; set; }

    public TokenList Tokens { get; } = new();

    public SenderList Senders { get; } = new();

    public BlockList BlockList { get; } = new();

    /// <summary>By id.</summary>
    public Dictionary<string, StoredContactList> ContactLists { get; } = new(StringComparer.Ordinal);

    public ShipmentLog Shipments { get; } = new(keptMessages);

    public Queue<StoredIncoming> Incoming { get; } = [];

    public PasscodeList Passcodes { get; } = new();

    /// <summary>By id.</summary>
    public Dictionary<string, BirthdayCampaign> BirthdayCampaigns { get; } = new(StringComparer.Ordinal);

    public Dictionary<PushFeed, Uri> PushUrls { get; } = [];

    /// <summary>Whether calls with a token of this account may be for the other.</summary>
    public bool ActsFor(Account other) => other == this || other.Reseller == this;
}
