using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>One look at a time for the token to use: in the store, then <c>current</c>, then <c>new</c>.</summary>
/// <remarks>
/// A mint is announced in the store before it is asked for, so that of all processes one mints, and none forgets a mint that it died of. Whatever
/// became of it, the next look starts from the store and from <c>current</c>.
/// </remarks>
internal sealed class TokenRotation(RotatingTokenOptions options, TokenCalls calls)
{
    private const int MaxConflicts = 20;

    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly MintBudget _budget = new(options.MaxMintsPerDay, options.TimeProvider);

    /// <summary>How long an announced mint is waited for: longer than the call's time, which is 100 s by default.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(3);

    /// <summary>How far the clocks of two machines that share a store may be apart.</summary>
    public static TimeSpan ClockDifference { get; } = TimeSpan.FromMinutes(10);

    /// <summary>What may be used if a look fails; <see langword="null"/> where everything was refused.</summary>
    public string? Fallback { get; private set; }

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    /// <summary>Looks once.</summary>
    /// <param name="refused">A token that the service refused in a call, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the look, but never a mint.</param>
    public async Task<ServedToken> LookAsync(string? refused, CancellationToken cancellationToken)
    {
        string? seed = null;
        TokenStoreException? noSeed = null;
        try
        {
            seed = await options.Seed.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TokenStoreException e)
        {
            // Needed only where the store keeps none.
            noSeed = e;
        }

        Fallback = seed;
        for (int i = 0; i < MaxConflicts; i++)
        {
            TokenState state = await options.Store.LoadAsync(cancellationToken).ConfigureAwait(false);
            Fallback = state.Token?.Token ?? seed ?? throw noSeed!;
            if (FromStore(state, seed, refused) is { } stored)
            {
                return stored;
            }

            if (await FromServiceAsync(state, seed, cancellationToken).ConfigureAwait(false) is { } served)
            {
                return served;
            }
        }

        throw new TokenStoreException($"The token store was changed by others {MaxConflicts} times while a token was looked for.");
    }

    private ServedToken? FromStore(TokenState state, string? seed, string? refused)
    {
        StoredApiToken? stored = state.Token;
        bool isUsable = stored is not null && stored.Token != refused;
        if (isUsable && stored!.ExpiryAt(Now, options.RenewBefore) is TokenExpiry.Fresh or TokenExpiry.Unknown)
        {
            return Serve(stored!);
        }

        // Somebody is minting. What there is serves until that is done.
        return !state.IsClaimed(Now) ? null
            : isUsable || seed is null ? new ServedToken(stored!.Token, stored.ExpiresAt, Now + options.RetryDelay)
            : new ServedToken(seed, expiresAt: null, Now + options.RetryDelay);
    }

    /// <returns><see langword="null"/> if the store was changed meanwhile.</returns>
    private async Task<ServedToken?> FromServiceAsync(TokenState state, string? seed, CancellationToken cancellationToken)
    {
        string credential = state.Token?.Token ?? seed!;
        ApiResult<TokenReply> answer = await calls.ReadCurrentAsync(credential, cancellationToken).ConfigureAwait(false);
        if (answer.StatusClass == StatusClass.Credentials && seed is not null && credential != seed)
        {
            credential = seed;
            answer = await calls.ReadCurrentAsync(credential, cancellationToken).ConfigureAwait(false);
        }

        if (answer.StatusClass == StatusClass.Credentials)
        {
            TokenState again = await options.Store.LoadAsync(cancellationToken).ConfigureAwait(false);
            if (again.Version != state.Version)
            {
                return null;
            }

            Fallback = null;
            answer.GetValueOrThrow();
        }

        Fallback = credential;
        if (answer.Status == ApiStatus.NoCurrentToken)
        {
            return await MintAsync(state, credential, cancellationToken).ConfigureAwait(false);
        }

        StoredApiToken current = answer.GetValueOrThrow().ToStored();
        if (current.Token == state.Token?.Token)
        {
            // An expiry is fixed when a token is made, and what the store says of it has been judged.
            current = state.Token;
        }

        switch (current.ExpiryAt(Now, options.RenewBefore))
        {
            case TokenExpiry.Due:
                return await MintAsync(state, credential, cancellationToken).ConfigureAwait(false);

            case TokenExpiry.Past when current.Token != credential:
                // The newest one is over, or the clock is wrong. What the service accepts is used.
                Warn(TokenWarningKind.ClockDisagrees, "By this machine's clock the account's newest token has expired; the token in use is accepted, and nothing is minted.");
                return new ServedToken(credential, expiresAt: null, Now + s_hour);

            default:
                return await AdoptAsync(state, current, cancellationToken).ConfigureAwait(false) ? Serve(current) : null;
        }
    }

    private async ValueTask<bool> AdoptAsync(TokenState state, StoredApiToken token, CancellationToken cancellationToken) =>
        state.Token == token
        || await options.Store.TrySaveAsync(state with { Token = token, MintingUntil = null }, cancellationToken).ConfigureAwait(false);

    private async Task<ServedToken?> MintAsync(TokenState state, string credential, CancellationToken cancellationToken)
    {
        DateTimeOffset[] recent = [.. state.RecentMints(Now)];
        _budget.Check(recent.Length);
        TokenState claim = state with { Mints = [.. recent, Now], MintingUntil = Now + Lease };
        if (!await options.Store.TrySaveAsync(claim, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        claim = claim with { Version = claim.Version + 1 };
        _budget.Take();
        ApiResult<TokenReply> answer;
        try
        {
            answer = await calls.MintAsync(credential).ConfigureAwait(false);
        }
        catch (NotSentException)
        {
            await ReleaseAsync(claim).ConfigureAwait(false);
            throw;
        }

        // After an unknown outcome the claim stays until its time is up: the request may still be on its way.
        if (!answer.IsSuccess && answer.StatusClass != StatusClass.Unknown)
        {
            await ReleaseAsync(claim).ConfigureAwait(false);
        }

        StoredApiToken minted = answer.GetValueOrThrow().ToStored();
        if (minted.ExpiryAt(Now, options.RenewBefore) != TokenExpiry.Fresh)
        {
            // A new token that is about to expire cannot be: the clock or the expiry is wrong, and would ask for the next one at once.
            minted = minted with { ExpiresAt = null };
        }

        return await options.Store.TrySaveAsync(claim with { Token = minted, MintingUntil = null }, CancellationToken.None).ConfigureAwait(false)
            ? Serve(minted)
            : null;
    }

    private async Task ReleaseAsync(TokenState claim)
    {
        try
        {
            await options.Store.TrySaveAsync(claim with { MintingUntil = null }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TokenStoreException)
        {
            // The claim ends by itself; what made the mint fail is the better thing to tell.
        }
    }

    private ServedToken Serve(StoredApiToken token)
    {
        DateTimeOffset now = Now;
        switch (token.ExpiryAt(now, options.RenewBefore))
        {
            case TokenExpiry.Unknown:
                Warn(TokenWarningKind.UnknownExpiry, "The token's expiry is not known. It is used, but will not be renewed by itself: replace it in time.");
                return new ServedToken(token.Token, expiresAt: null, now + s_day);

            case TokenExpiry.Past:
                Warn(TokenWarningKind.ClockDisagrees, "By this machine's clock the token has expired, but the service accepts it: check the clock. Nothing is minted.");
                return new ServedToken(token.Token, token.ExpiresAt, now + s_hour);

            default:
                // The store is looked into once a day, so that a token that others minted is used soon.
                DateTimeOffset dueAt = token.ExpiresAt!.Value - options.RenewBefore;
                return new ServedToken(token.Token, token.ExpiresAt, dueAt - now < s_day ? dueAt : now + s_day);
        }
    }

    private void Warn(TokenWarningKind kind, string message) => options.OnWarning?.Invoke(new TokenWarning(kind, message));
}
