using System;

namespace Quickstart;

/// <summary>The service and the account to call it for. A class, not a record: a record's <c>ToString</c> would print the token.</summary>
internal sealed class Target(Uri baseAddress, string username, string token)
{
    public Uri BaseAddress { get; } = baseAddress;

    public string Username { get; } = username;

    public string Token { get; } = token;
}
