using System;

namespace TextMe.Emulator;

/// <summary>One POST of a feed, as the service sends it: <c>application/x-www-form-urlencoded</c>, one row each, with no signature.</summary>
/// <remarks>Names of the delivery report are documented by the vendor (sheet §10, D), those of the other feeds are from one client (CW).</remarks>
/// <param name="username">The account.</param>
/// <param name="feed">The feed.</param>
/// <param name="url">Where it goes; <see langword="null"/> if the account has no URL for the feed.</param>
/// <param name="body">The form. Personal data: <see cref="ToString"/> does not show it.</param>
public sealed class PushDelivery(string username, PushFeed feed, Uri? url, string body)
{
    /// <summary>The media type of <see cref="Body"/>.</summary>
    public const string ContentType = "application/x-www-form-urlencoded";

    /// <summary>The account.</summary>
    public string Username { get; } = username;

    /// <summary>The feed.</summary>
    public PushFeed Feed { get; } = feed;

    /// <summary>Where it goes; <see langword="null"/> if the account has no URL for the feed.</summary>
    public Uri? Url { get; } = url;

    /// <summary>The form.</summary>
    public string Body { get; } = body;

    /// <summary>Account and feed; never the form.</summary>
    public override string ToString() => $"{Feed} of {Username}";
}
