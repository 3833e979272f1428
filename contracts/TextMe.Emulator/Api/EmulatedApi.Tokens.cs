using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Emulator;

/// <content>
/// Tokens. Five active ones at most, side by side, each for 730 days (D, C). The sixth is refused with 511, and <c>current</c> is the newest that is
/// active (I).
/// </content>
internal sealed partial class EmulatedApi
{
    public Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return AnswerAsync(() => GetToken(request), cancellationToken);
    }

    private ApiToken GetToken(ApiTokenRequest request)
    {
        // Here the caller names itself, too: a token is valid for its own username alone (D).
        Account caller = Authenticate();
        if (caller.Username != request.AdminUsername)
        {
            throw Refusal.TokenMismatch();
        }

        Account account = state.FindAccount(request.Username) is { } found && caller.ActsFor(found) ? found : throw Refusal.UnknownUsername();
        StoredToken? newest = account.Tokens.FindNewestActive(state.Now);
        if (request.Action == TokenAction.Current)
        {
            return (newest ?? throw Refusal.NoCurrentToken()).ToReply();
        }

        if (account.Tokens.CountActive(state.Now) >= TextMeEmulator.MaxActiveTokens)
        {
            throw Refusal.TooManyTokens();
        }

        return isTest ? StoredToken.Sample(state.Now) : state.Mint(account).ToReply();
    }
}
