using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <content>What people do by hand: in the web console, or by asking the vendor.</content>
public sealed partial class TextMeEmulator
{
    /// <summary>The most active tokens an account can have. Documented.</summary>
    public const int MaxActiveTokens = 5;

    /// <summary>How long a token lives: 730 days, fixed when it is made. Seen in live tokens.</summary>
    public static TimeSpan TokenLifetime { get; } = TimeSpan.FromDays(730);

    /// <summary>Makes a token as the web console does, which needs none to start from. Its text is shown this once.</summary>
    /// <param name="username">The account.</param>
    /// <param name="text">
    /// What the token shall be, for callers whose configuration has one already; <see langword="null"/>, the default, for one that is made up.
    /// </param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">There is no such account, or the text is empty or that of another token.</exception>
    /// <exception cref="InvalidOperationException">The account has <see cref="MaxActiveTokens"/> active tokens.</exception>
    public ApiToken CreateToken(string username, string? text = null)
    {
        lock (_state.Gate)
        {
            Account account = Find(username, nameof(username));
            if (text is not null && (text.Length == 0 || _state.FindToken(text) is not null))
            {
                throw new ArgumentException("The text is empty, or there is such a token.", nameof(text));
            }

            return account.Tokens.CountActive(_state.Now) < MaxActiveTokens
                ? _state.Mint(account, text).ToReply()
                : throw new InvalidOperationException($"The account has {MaxActiveTokens} active tokens; delete one.");
        }
    }

    /// <summary>Lists an account's tokens as the web console does: in order of creation, expired ones too, deleted ones not.</summary>
    /// <param name="username">The account.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public IReadOnlyList<TokenInfo> GetTokens(string username)
    {
        lock (_state.Gate)
        {
            return [.. Find(username, nameof(username)).Tokens.Infos];
        }
    }

    /// <summary>Deletes a token as the web console does; from now on it is not valid.</summary>
    /// <param name="username">The account.</param>
    /// <param name="name">The token's name, of <see cref="GetTokens"/>.</param>
    /// <returns>Whether there was such a token.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public bool DeleteToken(string username, string name)
    {
        lock (_state.Gate)
        {
            return _state.DeleteToken(Find(username, nameof(username)), name);
        }
    }

    /// <summary>Ends the verification of a sender that <c>verify_phone</c> submitted, with success.</summary>
    /// <param name="username">The account.</param>
    /// <param name="sender">The number, in any form.</param>
    /// <returns>Whether it was waiting for that.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public bool ConfirmSender(string username, string sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        lock (_state.Gate)
        {
            return Find(username, nameof(username)).Senders.TryConfirm(sender);
        }
    }

    /// <summary>Sets up a message that is sent on birthdays, which no operation does.</summary>
    /// <param name="username">The account.</param>
    /// <param name="message">Its text.</param>
    /// <param name="source">Who it comes from.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public string AddBirthdayCampaign(string username, string message, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (_state.Gate)
        {
            Account account = Find(username, nameof(username));
            string id = _state.TakeId();
            account.BirthdayCampaigns.Add(id, new BirthdayCampaign { Id = id, Message = message, Source = source });
            return id;
        }
    }

    /// <summary>
    /// Sets the URL that a feed is pushed to, as the vendor does when it is told one. The operation <c>push_url</c> does the same, but is disputed.
    /// </summary>
    /// <param name="username">The account.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="url">The URL, http or https; <see langword="null"/> to end it.</param>
    /// <exception cref="ArgumentException">There is no such account, or nothing can be posted to the URL.</exception>
    public void SetPushUrl(string username, PushFeed feed, Uri? url)
    {
        if (url is not (null or { IsAbsoluteUri: true, Scheme: "http" or "https" }))
        {
            throw new ArgumentException("The URL is not absolute, or neither http nor https.", nameof(url));
        }

        lock (_state.Gate)
        {
            Account account = Find(username, nameof(username));
            account.PushUrls.Remove(feed);
            if (url is not null)
            {
                account.PushUrls.Add(feed, url);
            }
        }
    }

    /// <summary>The URL that a feed is pushed to; <see langword="null"/> if there is none, or if a server has given it up.</summary>
    /// <param name="username">The account.</param>
    /// <param name="feed">The feed.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public Uri? GetPushUrl(string username, PushFeed feed)
    {
        lock (_state.Gate)
        {
            return Find(username, nameof(username)).PushUrls.GetValueOrDefault(feed);
        }
    }

    /// <summary>Takes a URL off a feed, unless the feed has another one by now.</summary>
    internal void StopPushing(string username, PushFeed feed, Uri url)
    {
        lock (_state.Gate)
        {
            Dictionary<PushFeed, Uri> urls = Find(username, nameof(username)).PushUrls;
            if (urls.GetValueOrDefault(feed) == url)
            {
                urls.Remove(feed);
            }
        }
    }
}
