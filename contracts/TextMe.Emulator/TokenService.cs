using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <summary>The service side of <see cref="ITextMeApi"/> for the calls of one caller, over the accounts of an <see cref="AccountService"/>.</summary>
/// <remarks>
/// <para>The caller's token is no part of a request's body, so it comes in here: over HTTP one instance is made per request, with the token of its
/// <c>Authorization</c> header (<see cref="EmulatorServiceCollectionExtensions.AddTextMeEmulator"/>); without a socket
/// one is made per caller: <c>new InMemoryTransport(new TextMeApiEndpoint(new TokenService(accounts, token)))</c>.</para>
/// <para>Answers with, in the order in which they are looked for: 3 no valid token, 10 an expired token, 11 a token of another username, 503 a
/// username that is neither the caller's nor of one of its sub-accounts, 504 no current token. A sixth active token is refused with 511, which is
/// inferred: the vendor does not say the status. Statuses 1, 2, 502 and 997 come from the endpoint, before the token is looked at;
/// that order is inferred too.</para>
/// </remarks>
public sealed partial class TokenService : ITextMeApi
{
    private readonly AccountService _accounts;
    private readonly string? _callerToken;

    /// <summary>Creates the service.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="callerToken">The token that the caller sends; <see langword="null"/> if it sends none.</param>
    public TokenService(AccountService accounts, string? callerToken)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        _accounts = accounts;
        _callerToken = callerToken;
    }

    /// <inheritdoc/>
    public Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<ApiToken>(cancellationToken);
        }

        try
        {
            return Task.FromResult(_accounts.GetApiToken(_callerToken, request));
        }
        catch (ApiException e)
        {
            return Task.FromException<ApiToken>(e);
        }
    }
}
